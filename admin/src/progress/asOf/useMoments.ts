import { useGetList } from 'react-admin';
import type { Moment } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';

const latestFirst = { pagination: { page: 1, perPage: 100 }, sort: { field: 'asOf', order: 'DESC' as const } };

/** The named moments, the latest first. */
export function useMoments(): readonly Moment[] {
  const { data = [] } = useGetList<Moment>('moments', latestFirst, { enabled: useAbility().can('read', 'moments') });
  return data;
}
