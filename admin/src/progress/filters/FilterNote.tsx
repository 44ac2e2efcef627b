import { useTranslate } from 'react-admin';
import { countryName } from '../../charts/countries.ts';
import { useFormats } from '../../resource/format.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import type { CompareFilters } from './filterAddress.ts';

/** Says what is left out by choice, on paper too; nothing where all is shown. */
export function FilterNote({ filters: { countries, organisations, kind } }: { filters: CompareFilters }) {
  const translate = useTranslate();
  const { locale, list } = useFormats();
  const names = useDisplayNames();
  const parts = [
    countries.length > 0
      ? translate('compare.onlyCountries', { names: list(countries.map((code) => countryName(code, locale))) })
      : '',
    organisations.length > 0
      ? translate('compare.onlyOrganisations', { names: list(organisations.map(names.organisation)) })
      : '',
    kind === '' ? '' : translate('compare.onlyKind', { kind: translate(`resources.indicators.choices.kind.${kind}`) }),
  ].filter((part) => part !== '');
  if (parts.length === 0) return null;
  return (
    <strong>
      {parts.join(' ')} {translate('compare.restLeftOut')}{' '}
    </strong>
  );
}
