import { useGetOne } from 'react-admin';
import { asSubject, type Organisation } from '@pilotage/shared';
import { useAbility, useActiveMembership } from '../../access/session/session.ts';

/** What the code of a new indicator begins with: the short address of the own organisation for local ones, nothing for others. */
export function useCodePrefix(): string {
  const isOfConsortium = useAbility().can('create', asSubject('indicators', { organisationId: null }));
  const id = useActiveMembership()?.organisationId ?? 0;
  const { data } = useGetOne<Organisation>('organisations', { id }, { enabled: !isOfConsortium && id > 0 });
  return isOfConsortium || !data ? '' : `${data.slug}-`;
}
