import { packAbilityRules, type Role } from '@pilotage/shared';
import type { Session } from '../src/access/session/session.ts';

/** A session with one membership, or with more beside it; the ability is that of the first one, as on the server. */
export function createSession(role: Role, organisationId: number | null = 3, others: Session['memberships'] = []): Session {
  const userId = 41;
  const recordFields = { version: 1, createdAt: '2019-09-01T08:00:00.000Z', updatedAt: '2019-09-01T08:00:00.000Z' };
  const active = { id: 51, userId, organisationId, role, ...recordFields };
  return {
    user: { id: userId, name: 'Anna Huber', email: 'anna@zsi.example', locale: 'en' },
    memberships: [{ id: 51, organisationId, role }, ...others],
    activeMembershipId: 51,
    rules: packAbilityRules(active),
    viewingAs: null,
    pageRules: null,
  };
}
