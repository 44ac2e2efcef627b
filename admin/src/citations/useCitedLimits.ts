import { useTranslate } from 'react-admin';
import { countryName } from '../charts/countries.ts';
import { useFormats } from '../resource/format.ts';
import type { ViewParams } from './keepsCitedRow.ts';

/** To what a cited view is limited and at which scale its totals were shown, in words; nothing where it shows all as it is. */
export function useCitedLimits(): (params: Pick<ViewParams, 'countries' | 'kind' | 'scale'>) => string[] {
  const translate = useTranslate();
  const { locale, list } = useFormats();
  return ({ countries, kind, scale }) => {
    const names = (countries ?? '').split(',').map((code) => countryName(code, locale));
    return [
      countries === undefined ? '' : translate('citations.limits.countries', { names: list(names) }),
      kind === undefined
        ? ''
        : translate('citations.limits.kind', { kind: translate(`resources.indicators.choices.kind.${kind}`) }),
      scale === undefined || scale === 'value' ? '' : translate(`citations.limits.${scale}`),
    ].filter((text) => text !== '');
  };
}
