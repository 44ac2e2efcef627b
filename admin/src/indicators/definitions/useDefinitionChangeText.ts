import { useTranslate } from 'react-admin';
import type { DefinitionChange } from './listDefinitionVersions.ts';

/** Says what a new definition changed: the field, what stood there, and what stands there now. */
export function useDefinitionChangeText(): (change: DefinitionChange) => string {
  const translate = useTranslate();
  const none = translate('indicators.definition.nothing');
  return ({ field, before, after }) =>
    translate('indicators.definition.change', {
      field: translate(`resources.indicators.fields.${field}`),
      before: before || none,
      after: after || none,
    });
}
