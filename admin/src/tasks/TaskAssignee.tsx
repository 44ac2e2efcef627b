import { useRecordContext, useReference, useTranslate } from 'react-admin';
import type { Task, User } from '@pilotage/shared';
import { useAbility, useActiveMembership } from '../access/session/session.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';

/** Who does the task in context. The names of people of other organisations are not read; theirs is that of the organisation. */
export function TaskAssignee(_: { source?: string; label?: string }) {
  const task = useRecordContext<Task>();
  const translate = useTranslate();
  const names = useDisplayNames();
  const ability = useAbility();
  const ownId = useActiveMembership()?.organisationId;
  // Evaluators read the task without its person.
  const id = task?.assigneeId;
  const canReadName = ability.can('read', 'users') && (ability.can('update', 'users') || task?.organisationId === ownId);
  const { referenceRecord, isPending } = useReference<User>({
    reference: 'users',
    id: id ?? 0,
    options: { enabled: canReadName && typeof id === 'number' },
  });
  if (!task || id === undefined) return null;
  if (id === null) return <>{translate('tasks.nobody')}</>;
  if (referenceRecord) return <>{referenceRecord.name}</>;
  return isPending && canReadName ? null : <>{translate('tasks.somebody', { name: names.organisation(task.organisationId) })}</>;
}
