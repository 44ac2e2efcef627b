import type { AuthenticatedSession } from '@pilotage/db';
import { FairConcurrencyLimiter, type QuotaSubject } from '../concurrency/fairConcurrencyLimiter.ts';

/** What a request costs that reads or writes many rows, or makes a file. */
export const expensiveRequestCost = 5;

/** Two expensive requests of an account run at once, three of an organisation, and four altogether; sixty of an account wait. */
const requestQuotas = {
  total: { maxRunning: 20, maxQueued: 2_000 },
  perGroup: { maxRunning: 15, maxQueued: 900 },
  perMember: { maxRunning: 10, maxQueued: 300 },
};

/** How requests share one server (decision 18). */
export const createRequestLimiter = (): FairConcurrencyLimiter => new FairConcurrencyLimiter(requestQuotas);

/** Whose share a request takes: that of the organisation for which somebody acts, and in it that of the account. */
export function quotaSubjectOf({ user, active }: AuthenticatedSession): QuotaSubject {
  const organisationId = active?.organisationId ?? null;
  const member = `user ${user.id}`;
  return { group: organisationId === null ? member : `organisation ${organisationId}`, member };
}
