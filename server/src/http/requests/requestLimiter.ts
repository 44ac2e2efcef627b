import type { AuthenticatedSession } from '@pilotage/db';
import { viewerOf } from '@pilotage/shared';
import { FairConcurrencyLimiter, type QuotaSubject } from '../../concurrency/fairConcurrencyLimiter.ts';

/** The cost of a request that reads or writes many rows or creates a file. A normal request costs 1. */
export const expensiveRequestCost = 5;

/** Two expensive requests run at once per account, three per organisation, four in total. Up to 60 of an account are queued. */
const requestQuotas = {
  total: { maxRunning: 20, maxQueued: 2_000 },
  perGroup: { maxRunning: 15, maxQueued: 900 },
  perMember: { maxRunning: 10, maxQueued: 300 },
};

/** Creates the limiter that distributes the server's capacity fairly (decision 18). */
export const createRequestLimiter = (): FairConcurrencyLimiter => new FairConcurrencyLimiter(requestQuotas);

/** The subject whose quota a request uses: the organisation of the active membership, and within it the account. */
export function quotaSubjectOf({ user, active }: AuthenticatedSession): QuotaSubject {
  // Who looks on as a role uses the quota of the own organisation.
  const own = active && (viewerOf(active) ?? active);
  const organisationId = own?.organisationId ?? null;
  const member = `user ${user.id}`;
  return { group: organisationId === null ? member : `organisation ${organisationId}`, member };
}
