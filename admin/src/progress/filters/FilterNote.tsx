import { useTranslate } from 'react-admin';
import { countryName } from '../../charts/countries.ts';
import { useFormats } from '../../resource/format.ts';
import { keepShownFilters } from './filterAddress.ts';
import type { CompareFilterChoices } from './useCompareFilters.ts';

interface FilterNoteProps {
  filters: CompareFilterChoices;
  /** Whether there are inputs for them, as above the picture. */
  hasKind: boolean;
  hasCountries: boolean;
}

/** Says what is left out by choice, on paper too; nothing where all is shown. */
export function FilterNote({ filters, ...inputs }: FilterNoteProps) {
  const translate = useTranslate();
  const { locale, list } = useFormats();
  const { countries, kind } = keepShownFilters(filters, inputs);
  const parts = [
    countries.length > 0
      ? translate('compare.onlyCountries', { names: list(countries.map((code) => countryName(code, locale))) })
      : '',
    kind === '' ? '' : translate('compare.onlyKind', { kind: translate(`resources.indicators.choices.kind.${kind}`) }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : <strong>{parts.join(' ')} </strong>;
}
