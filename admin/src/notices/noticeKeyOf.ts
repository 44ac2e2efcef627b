import type { Notification, Task } from '@pilotage/shared';

/** The key of a notice's text. A notice of a task is also read when the task is gone or has no day any more. */
export function noticeKeyOf(
  { kind, about }: Pick<Notification, 'kind' | 'about'>,
  task: Pick<Task, 'dueOn'> | undefined,
): string {
  if (about === 'tasks' && !task) return `notices.taskGone.${kind}`;
  if (kind === 'taskDueSoon' && !task?.dueOn) return 'notices.taskUndated';
  return `resources.notifications.choices.kind.${kind}`;
}
