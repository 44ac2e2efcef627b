import { useTranslate } from 'react-admin';
import { countryName } from '../../charts/countries.ts';
import { useFormats } from '../../resource/format.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import type { CompareFilters } from './filterAddress.ts';

/** What each filter leaves, in a sentence; empty where it leaves all. */
export type FilterTexts = Readonly<Record<keyof CompareFilters, string>>;

/** Says in sentences what filters leave. */
export function useFilterTexts(): (filters: CompareFilters) => FilterTexts {
  const translate = useTranslate();
  const { locale, list } = useFormats();
  const names = useDisplayNames();
  return ({ countries, organisations, kind }) => ({
    countries:
      countries.length > 0
        ? translate('compare.onlyCountries', { names: list(countries.map((code) => countryName(code, locale))) })
        : '',
    organisations:
      organisations.length > 0
        ? translate('compare.onlyOrganisations', { names: list(organisations.map(names.organisation)) })
        : '',
    kind: kind === '' ? '' : translate('compare.onlyKind', { kind: translate(`resources.indicators.choices.kind.${kind}`) }),
  });
}
