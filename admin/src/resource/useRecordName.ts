import { useGetMany } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { useAbility } from '../access/session.ts';

interface Named {
  id: number;
  title?: string;
  name?: string;
  shortName?: string | null;
  number?: number;
  assignmentId?: number;
  indicatorId?: number;
  organisationId?: number | null;
  periodId?: number | null;
  userId?: number;
  solutionId?: number;
}

function useOne(resource: ResourceName, id: number | null | undefined): Named | undefined {
  const mayRead = useAbility().can('read', resource);
  const isAsked = typeof id === 'number' && mayRead;
  const { data } = useGetMany<Named>(resource, { ids: isAsked ? [id] : [] }, { enabled: isAsked });
  return isAsked ? data?.find((each) => each?.id === id) : undefined;
}

/**
 * What people call a record: its own name, or of one that has none the names it is made of ("People certified, UCDC, P4").
 * Empty until it is known, and where it is gone or not open to the viewer.
 */
export function useRecordName(resource: ResourceName, id: number | null | undefined): string {
  const record = useOne(resource, id);
  const through = useOne('assignments', record?.assignmentId);
  const assignment = resource === 'assignments' ? record : through;
  const isNamed = record?.title !== undefined || record?.name !== undefined || record?.number !== undefined;
  const indicator = useOne('indicators', assignment?.indicatorId);
  const solution = useOne('solutions', isNamed ? null : record?.solutionId);
  const isOwned = !isNamed && record?.solutionId === undefined;
  const organisation = useOne('organisations', isOwned ? (assignment?.organisationId ?? record?.organisationId) : null);
  const period = useOne('periods', isNamed ? null : record?.periodId);
  const person = useOne('users', record?.userId);
  if (!record) return '';
  const own = record.shortName ?? record.title ?? record.name ?? (record.number === undefined ? undefined : `P${record.number}`);
  const parts = [
    own,
    solution?.title,
    person?.name,
    indicator?.name,
    organisation && (organisation.shortName ?? organisation.name),
    period && `P${period.number}`,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
