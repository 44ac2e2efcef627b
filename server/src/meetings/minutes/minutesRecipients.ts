import type { SystemStore } from '@pilotage/db';
import { organisationRoles, type Role } from '@pilotage/shared';
import { z } from 'zod';
import { findActiveUsers } from '../../notices/notifyUsers.ts';

/** Who reads meetings and is not a member of an organisation. */
const otherReaders: readonly Role[] = ['evaluator', 'observer'];

export const minutesRecipients = z.object({
  /** Members of organisations. */
  members: z.int(),
  organisations: z.int(),
  /** Evaluators and observers who are members of none. */
  others: z.int(),
});

/** Who gets the minutes: everybody with an account who is a member of an organisation, an evaluator or an observer. */
export async function findMinutesRecipients(system: SystemStore) {
  const where = { role: [...organisationRoles, ...otherReaders] };
  const memberships = await system.all('memberships', { where, fields: ['userId', 'organisationId'] });
  const userIds = await findActiveUsers(system, memberships);
  const active = memberships.filter(({ userId }) => userIds.has(userId));
  const ofOrganisations = active.filter(({ organisationId }) => organisationId !== null);
  const members = new Set(ofOrganisations.map(({ userId }) => userId));
  const counts: z.infer<typeof minutesRecipients> = {
    members: members.size,
    organisations: new Set(ofOrganisations.map(({ organisationId }) => organisationId)).size,
    others: userIds.size - members.size,
  };
  return { userIds, counts };
}
