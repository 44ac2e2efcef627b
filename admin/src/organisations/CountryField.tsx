import { useRecordContext } from 'react-admin';
import type { Organisation } from '@pilotage/shared';
import { countryName } from '../charts/countries.ts';
import { useFormats } from '../resource/format.ts';

/** The country name of the organisation in context. */
export function CountryField(_: { source?: string; label?: string }) {
  const organisation = useRecordContext<Organisation>();
  const { locale } = useFormats();
  return organisation ? <span>{countryName(organisation.country, locale)}</span> : null;
}
