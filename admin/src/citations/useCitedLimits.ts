import { useTranslate } from 'react-admin';
import { countryName } from '../charts/countries.ts';
import { readFilters } from '../progress/filters/filterAddress.ts';
import { useFormats } from '../resource/format.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import type { FigureParams } from './useKnownFigures.ts';
import type { ViewParams } from './useCitedRows.ts';

type Limits =
  | Pick<ViewParams, 'countries' | 'organisations' | 'kind' | 'scale'>
  | Pick<FigureParams, 'countries' | 'organisations'>;

/** To what a cited view or figure is limited and at which scale its totals were shown, in words; nothing where it shows all as it is. */
export function useCitedLimits(): (params: Limits) => string[] {
  const displayNames = useDisplayNames();
  const translate = useTranslate();
  const { locale, list } = useFormats();
  return (params) => {
    const { countries, organisations, kind } = readFilters(new URLSearchParams(params));
    const scale = 'scale' in params ? params.scale : undefined;
    return [
      countries.length === 0
        ? ''
        : translate('citations.limits.countries', { names: list(countries.map((code) => countryName(code, locale))) }),
      organisations.length === 0
        ? ''
        : translate('citations.limits.organisations', { names: list(organisations.map(displayNames.organisation)) }),
      kind === '' ? '' : translate('citations.limits.kind', { kind: translate(`resources.indicators.choices.kind.${kind}`) }),
      scale === undefined || scale === 'value' ? '' : translate(`citations.limits.${scale}`),
    ].filter((text) => text !== '');
  };
}
