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
  return findActiveUsers(system, memberships);
}

/** The ids of those who are not disabled. */
export async function findActiveUsers(
  system: SystemStore,
  memberships: readonly { userId: number }[],
): Promise<ReadonlySet<number>> {
  const ids = [...new Set(memberships.map(({ userId }) => userId))];
  if (ids.length === 0) return new Set();
  const users = await system.all('users', { where: { id: ids, disabled: false }, fields: [] });
  return new Set(users.map(({ id }) => id));
}

/** A notice and who gets it. */
export interface AddressedNotice {
  userIds: Iterable<number>;
  notice: Notice;
}

/** So many marks are looked up in one query. */
const marksAtOnce = 5000;

const keyOf = (userId: number, mark: string | null | undefined): string => `${userId} ${mark ?? ''}`;

/** Who has a notice of which mark. */
async function findNotified(
  system: SystemStore,
  notices: readonly { userIds: readonly number[]; notice: Notice }[],
): Promise<ReadonlySet<string>> {
  // The index of marks begins with the user.
  const userId = [...new Set(notices.flatMap(({ userIds }) => userIds))];
  const marks = [...new Set(notices.flatMap(({ notice: { mark } }) => (mark ? [mark] : [])))];
  const notified = new Set<string>();
  for (let at = 0; at < marks.length; at += marksAtOnce) {
    const where = { userId, mark: marks.slice(at, at + marksAtOnce) };
    for (const found of await system.all('notifications', { where, fields: ['userId', 'mark'] }))
      notified.add(keyOf(found.userId, found.mark));
  }
  return notified;
}

/**
 * Stores notices, each for its users, and returns for each the ids of those who got it. Users with a notice of the same mark are
 * skipped. The number of queries does not depend on that of the notices.
 */
export async function notifyOfAll(system: SystemStore, notices: readonly AddressedNotice[]): Promise<number[][]> {
  const addressed = notices.map(({ userIds, notice }) => ({ userIds: [...new Set(userIds)], notice }));
  const notified = await findNotified(system, addressed);
  const isNew = (userId: number, { mark }: Notice): boolean => !mark || !notified.has(keyOf(userId, mark));
  const received = addressed.map(({ userIds, notice }) => ({ notice, userIds: userIds.filter((each) => isNew(each, notice)) }));
  const rows = received.flatMap(({ userIds, notice }) =>
    userIds.map((userId) => ({ ...emptyNotice, ...notice, userId, read: false, mailedAt: null })),
  );
  if (rows.length > 0) await system.insertAll('notifications', rows);
  return received.map(({ userIds }) => userIds);
}

/** Stores the notice for each user and returns the ids of those who got it. Users with a notice of the same mark are skipped. */
export async function notifyUsers(system: SystemStore, userIds: Iterable<number>, notice: Notice): Promise<number[]> {
  const recipientIds = [...userIds];
  if (recipientIds.length === 0) return [];
  return (await notifyOfAll(system, [{ userIds: recipientIds, notice }]))[0] ?? [];
}
