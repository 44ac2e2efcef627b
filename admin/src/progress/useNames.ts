import { useGetList } from 'react-admin';
import type { Organisation, Period } from '@pilotage/shared';
import { countryName } from '../charts/countries.ts';
import { useFormats } from '../resource/format.ts';

const everyone = { pagination: { page: 1, perPage: 1000 } };

/** Names of organisations, countries and periods as people read them. */
export function useNames() {
  const { locale } = useFormats();
  const { data: organisations = [] } = useGetList<Organisation>('organisations', {
    ...everyone,
    sort: { field: 'name', order: 'ASC' },
  });
  const { data: periods = [] } = useGetList<Period>('periods', { ...everyone, sort: { field: 'number', order: 'ASC' } });
  const organisation = (id: number) => {
    const found = organisations.find((each) => each.id === id);
    return found ? (found.shortName ?? found.name) : String(id);
  };
  return {
    organisation,
    period: (id: number) => `P${periods.find((each) => each.id === id)?.number ?? ''}`,
    place: (key: string) => (/^\d+$/.test(key) ? organisation(Number(key)) : countryName(key, locale)),
  };
}
