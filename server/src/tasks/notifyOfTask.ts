import type { SystemStore } from '@pilotage/db';
import type { Actor, Task } from '@pilotage/shared';
import { notifyUsers } from '../notices/notifyUsers.ts';
import { findMembersOf } from './findMembersOf.ts';
import { findTaskRecipients } from './findTaskRecipients.ts';

/** A task is given where somebody else is named for it, or where the lead partner leaves it to an organisation. */
const isGiven = (before: Task | null, after: Task): boolean =>
  after.assigneeId === null ? before === null && after.givenByLeadPartner : after.assigneeId !== before?.assigneeId;

/**
 * Notifies those to whom a task is given, but for who does it. The version is part of the mark: who was told with the whole
 * organisation is told again when the task is passed to them alone.
 */
export async function notifyOfTask(
  system: SystemStore,
  actor: Actor,
  { before, after }: { before: Task | null; after: Task },
): Promise<void> {
  if (!isGiven(before, after)) return;
  const recipients = findTaskRecipients(after, await findMembersOf(system, after.organisationId));
  const others = recipients.filter((userId) => actor.role === 'system' || userId !== actor.userId);
  const { id, version, organisationId } = after;
  await notifyUsers(system, others, {
    kind: 'taskGiven',
    organisationId,
    about: 'tasks',
    aboutId: id,
    mark: `taskGiven ${id} ${version}`,
  });
}
