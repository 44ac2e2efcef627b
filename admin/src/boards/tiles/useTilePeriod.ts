import { useGetList } from 'react-admin';
import type { FollowingQuestion, Period } from '@pilotage/shared';
import { useDefinitions } from '../../progress/asOf/useDefinitions.ts';

const noPeriods: Period[] = [];

/**
 * The period that a tile is about: the one that it names, or the newest that has opened, as of the time of the tile. Null where that one has
 * not opened, or is not there any more.
 */
export function useTilePeriod({ params: { through, asOf = '' } }: FollowingQuestion) {
  const presentQuery = useGetList<Period>('periods', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'number', order: 'ASC' },
  });
  const pastQuery = useDefinitions(asOf);
  const periods = (asOf === '' ? presentQuery.data : pastQuery.data?.periods) ?? noPeriods;
  const opened = periods.filter(({ state }) => state !== 'planned').map(({ number }) => number);
  const newest = opened.length === 0 ? null : Math.max(...opened);
  const named = opened.find((number) => String(number) === through) ?? null;
  const { isLoading, error, refetch } = asOf === '' ? presentQuery : pastQuery;
  return { number: through === undefined ? newest : named, isNewest: through === undefined, isLoading, error, refetch };
}
