import { isNamedSubject, type NamedSubject, type Notification } from '@pilotage/shared';

/** The key of a notice's text. What names its subject is also read when the subject is gone or has no day any more. */
export function noticeKeyOf(
  { kind, about }: Pick<Notification, 'kind' | 'about'>,
  subject: Pick<NamedSubject, 'dueOn'> | undefined,
): string {
  if (isNamedSubject(about) && !subject) return `notices.gone.${kind}`;
  if ((kind === 'taskDueSoon' || kind === 'workPlanDueSoon') && !subject?.dueOn) return `notices.undated.${kind}`;
  return `resources.notifications.choices.kind.${kind}`;
}
