import { AutocompleteInput, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Task } from '@pilotage/shared';
import { useActiveMembership } from '../access/session/session.ts';
import { useMembers } from './useMembers.ts';

/** The member who does the task: only members of the responsible organisation are offered. */
export function AssigneeInput(_: { source?: string }) {
  const ownId = useActiveMembership()?.organisationId ?? null;
  const stored = useRecordContext<Task>()?.organisationId;
  const chosen: unknown = useWatch({ name: 'organisationId' });
  const organisationId = stored ?? (typeof chosen === 'number' ? chosen : ownId);
  const { members, isPending } = useMembers(organisationId);
  return <AutocompleteInput source="assigneeId" choices={members} optionText="name" isPending={isPending} />;
}
