import { useGetOne, useRecordContext, useTranslate } from 'react-admin';
import type { Task, User } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';

/** Who does the task in context. The names of people of other organisations are not read; theirs is that of the organisation. */
export function TaskAssignee(_: { source?: string; label?: string }) {
  const task = useRecordContext<Task>();
  const translate = useTranslate();
  const names = useDisplayNames();
  const canReadUsers = useAbility().can('read', 'users');
  const id = task?.assigneeId ?? 0;
  const { data, isPending } = useGetOne<User>('users', { id }, { enabled: canReadUsers && id > 0, retry: false });
  if (!task) return null;
  if (id === 0) return <>{translate('tasks.nobody')}</>;
  if (data) return <>{data.name}</>;
  return isPending && canReadUsers ? null : <>{translate('tasks.somebody', { name: names.organisation(task.organisationId) })}</>;
}
