import { useGetMany } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';

interface NamedRecord {
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

function useRecordById(resource: ResourceName, id: number | null | undefined): NamedRecord | undefined {
  const mayRead = useAbility().can('read', resource);
  const isEnabled = typeof id === 'number' && mayRead;
  const { data } = useGetMany<NamedRecord>(resource, { ids: isEnabled ? [id] : [] }, { enabled: isEnabled });
  return isEnabled ? data?.find((each) => each?.id === id) : undefined;
}

/**
 * What people call a record: its own name, or of one that has none the names it is made of ("People certified, UCDC, P4").
 * Empty until it is known, and where it is gone or not open to the viewer.
 */
export function useRecordName(resource: ResourceName, id: number | null | undefined): string {
  const record = useRecordById(resource, id);
  const ownAssignment = useRecordById('assignments', record?.assignmentId);
  const assignment = resource === 'assignments' ? record : ownAssignment;
  const isNamed = record?.title !== undefined || record?.name !== undefined || record?.number !== undefined;
  const indicator = useRecordById('indicators', assignment?.indicatorId);
  const solution = useRecordById('solutions', isNamed ? null : record?.solutionId);
  const isOwned = !isNamed && record?.solutionId === undefined;
  const organisation = useRecordById('organisations', isOwned ? (assignment?.organisationId ?? record?.organisationId) : null);
  const period = useRecordById('periods', isNamed ? null : record?.periodId);
  const person = useRecordById('users', record?.userId);
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
