import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { countryName } from '../../charts/countries.ts';
import { EmptyValue } from '../../resource/fields/EmptyValue.tsx';
import { useFormats } from '../../resource/format.ts';
import { SimpleTable } from '../../resource/lists/SimpleTable.tsx';
import type { ActivityTotals } from '../activityTotalsClient.ts';
import type { ActivityFilter } from '../parseActivityFilter.ts';
import { listPathOfCountry } from './listPathOfCountry.ts';

interface CountryTotalsTableProps {
  totals: readonly ActivityTotals[];
  filter: ActivityFilter;
}

/** Activities, attendances and reach of each country; the most activities first, what has no country last. */
export function CountryTotalsTable({ totals, filter }: CountryTotalsTableProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const sorted = totals.toSorted(
    (one, other) => Number(one.key === null) - Number(other.key === null) || other.activities - one.activities,
  );
  const nameOf = (key: string | null) => (key === null ? translate('activities.map.none') : countryName(key, formats.locale));
  return (
    <SimpleTable
      label={translate('activities.map.title')}
      columns={[
        { id: 'country', header: translate('resources.activities.fields.country'), isRowHeader: true },
        { id: 'activities', header: translate('resources.activities.name', { smart_count: 2 }), isFigure: true },
        { id: 'attendances', header: translate('resources.activities.fields.attendances'), isFigure: true },
        { id: 'reach', header: translate('resources.activities.fields.reach'), isFigure: true },
      ]}
      rows={sorted.map(({ key, activities, withAttendances, attendances, withReach, reach }, id) => ({
        id,
        cells: {
          country: (
            <Link component={RouterLink} to={listPathOfCountry(key, filter)}>
              {nameOf(key)}
            </Link>
          ),
          activities: formats.figure(activities),
          attendances: withAttendances === 0 ? <EmptyValue /> : formats.figure(attendances),
          reach: withReach === 0 ? <EmptyValue /> : formats.figure(reach),
        },
      }))}
    />
  );
}
