import { useGetMany } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import { composeRecordName, hasOwnName, type NamedRecord } from './composeRecordName.ts';

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
  const composed = record && !hasOwnName(resource, record) ? record : undefined;
  const owned = composed?.solutionId === undefined ? composed : undefined;
  return composeRecordName(resource, record, {
    solutions: useRecordById('solutions', composed?.solutionId),
    users: useRecordById('users', record?.userId),
    indicators: useRecordById('indicators', assignment?.indicatorId),
    organisations: useRecordById('organisations', owned && (assignment?.organisationId ?? owned.organisationId)),
    periods: useRecordById('periods', composed?.periodId),
  });
}
