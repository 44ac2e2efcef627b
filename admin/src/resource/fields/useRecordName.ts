import { useGetMany } from 'react-admin';
import { formatRecordName, type ResourceName, resourceOf } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';

interface NamedRecord extends Record<string, unknown> {
  id: number;
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
 * The display name of a record: its own name, or one composed of the records it refers to ("People certified, UCDC, P4"). Empty
 * while loading, and where the record is deleted or the user may not read it.
 */
export function useRecordName(resource: ResourceName, id: number | null | undefined): string {
  const record = useRecordById(resource, id);
  const ownAssignment = useRecordById('assignments', record?.assignmentId);
  const assignment = resource === 'assignments' ? record : ownAssignment;
  const isNamed = resourceOf(resource).recordName.some((field) => record?.[field] !== undefined);
  const indicator = useRecordById('indicators', assignment?.indicatorId);
  const solution = useRecordById('solutions', isNamed ? null : record?.solutionId);
  const isOwned = !isNamed && record?.solutionId === undefined;
  const organisation = useRecordById('organisations', isOwned ? (assignment?.organisationId ?? record?.organisationId) : null);
  const period = useRecordById('periods', isNamed ? null : record?.periodId);
  const person = useRecordById('users', record?.userId);
  if (!record) return '';
  const parts = [
    formatRecordName(resource, record),
    solution && formatRecordName('solutions', solution),
    person && formatRecordName('users', person),
    indicator && formatRecordName('indicators', indicator),
    organisation && formatRecordName('organisations', organisation),
    period && formatRecordName('periods', period),
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ');
}
