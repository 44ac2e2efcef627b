import { useRecordContext } from 'react-admin';
import { countryName } from '../../charts/countries.ts';
import { useFormats } from '../format.ts';

/** The country of the record in context by its name. */
export function CountryField(_: { source?: 'country'; label?: string }) {
  const record = useRecordContext<{ id: number; country: string }>();
  const { locale } = useFormats();
  return record ? <span>{countryName(record.country, locale)}</span> : null;
}
