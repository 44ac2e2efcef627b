import { useTranslate } from 'react-admin';
import type { Indicator } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import { usePeriodInFocus } from '../../shell/navigation/usePeriodInFocus.ts';
import { useDefinitionChangeText } from './useDefinitionChangeText.ts';
import { listDefinitionVersions } from './listDefinitionVersions.ts';

/** Says a line for each later version of a definition: from which period it holds, what it changed, and why; latest first. */
export function useDefinitionVersionTexts(): (indicator: Indicator) => string {
  const translate = useTranslate();
  const formats = useFormats();
  const { periods } = usePeriodInFocus();
  const describeChange = useDefinitionChangeText();
  return (indicator) =>
    listDefinitionVersions(indicator)
      .flatMap(({ version, fromPeriodId, reason, changedOn, changes }) => {
        if (fromPeriodId === null || reason === null || changedOn === null) return [];
        const number = periods.find(({ id }) => id === fromPeriodId)?.number ?? '…';
        const why = translate('indicators.definition.why', { reason, day: formats.day(changedOn) });
        return [[translate('indicators.definition.since', { version, number }), why, ...changes.map(describeChange)].join('. ')];
      })
      .join('\n');
}
