import { useTranslate } from 'react-admin';
import { countryName } from '../../charts/countries.ts';
import { useFormats } from '../../resource/format.ts';
import type { CompareFilterChoices } from './useCompareFilters.ts';

/** Says what is left out by choice, on paper too; nothing where all is shown. */
export function FilterNote({ filters: { countries, kind }, hasKind }: { filters: CompareFilterChoices; hasKind: boolean }) {
  const translate = useTranslate();
  const { locale, list } = useFormats();
  const parts = [
    countries.length > 0
      ? translate('compare.onlyCountries', { names: list(countries.map((code) => countryName(code, locale))) })
      : '',
    hasKind && kind !== '' ? translate('compare.onlyKind', { kind: translate(`resources.indicators.choices.kind.${kind}`) }) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : <strong>{parts.join(' ')} </strong>;
}
