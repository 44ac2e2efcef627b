import type { NewRecord, SystemStore } from '@pilotage/db';
import type { Notification, Role } from '@pilotage/shared';

/** A notice: its kind and the records that it is about. With a `mark` each user gets it once. */
export type Notice = Pick<Notification, 'kind'> &
  Partial<Omit<NewRecord<'notifications'>, 'kind' | 'userId' | 'read' | 'mailedAt'>>;

const emptyNotice = {
  organisationId: null,
  periodId: null,
  reportId: null,
  assignmentId: null,
  about: null,
  aboutId: null,
  mark: null,
} as const;

/** The ids of active users with one of the roles, in the organisation if one is given. */
export async function findUsersWithRoles(
  system: SystemStore,
  roles: readonly Role[],
  organisationId?: number,
): Promise<ReadonlySet<number>> {
  const where = organisationId === undefined ? { role: roles } : { role: roles, organisationId };
  const memberships = await system.all('memberships', { where, fields: ['userId'] });
  const ids = [...new Set(memberships.map(({ userId }) => userId))];
  if (ids.length === 0) return new Set();
  const users = await system.all('users', { where: { id: ids, disabled: false }, fields: [] });
  return new Set(users.map(({ id }) => id));
}

/** Stores the notice for each user and returns the ids of those who got it. Users with a notice of the same mark are skipped. */
export async function notifyUsers(system: SystemStore, userIds: Iterable<number>, notice: Notice): Promise<number[]> {
  const { mark } = notice;
  const recipientIds = [...new Set(userIds)];
  if (recipientIds.length === 0) return [];
  const existing = mark ? await system.all('notifications', { where: { userId: recipientIds, mark }, fields: ['userId'] }) : [];
  const notifiedIds = new Set(existing.map(({ userId }) => userId));
  const newUserIds = recipientIds.filter((userId) => !notifiedIds.has(userId));
  if (newUserIds.length === 0) return [];
  await system.insertAll(
    'notifications',
    newUserIds.map((userId) => ({ ...emptyNotice, ...notice, userId, read: false, mailedAt: null })),
  );
  return newUserIds;
}
