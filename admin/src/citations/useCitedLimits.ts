import { useTranslate } from 'react-admin';
import { countryName } from '../charts/countries.ts';
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
    const { countries, organisations } = params;
    const [kind, scale] = ['kind' in params ? params.kind : undefined, 'scale' in params ? params.scale : undefined];
    const ids = (organisations ?? '').split(',').map(Number);
    const names = (countries ?? '').split(',').map((code) => countryName(code, locale));
    return [
      countries === undefined ? '' : translate('citations.limits.countries', { names: list(names) }),
      organisations === undefined
        ? ''
        : translate('citations.limits.organisations', { names: list(ids.map(displayNames.organisation)) }),
      kind === undefined
        ? ''
        : translate('citations.limits.kind', { kind: translate(`resources.indicators.choices.kind.${kind}`) }),
      scale === undefined || scale === 'value' ? '' : translate(`citations.limits.${scale}`),
    ].filter((text) => text !== '');
  };
}
