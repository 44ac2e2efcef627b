import type { SignedIn } from '@pilotage/db';
import { FairTurns, type Sharer } from '../access/fairTurns.ts';

/** What a request costs that reads or writes many rows, or makes a file. */
export const expensive = 5;

/** Two expensive requests of an account run at once, three of an organisation, and four altogether; sixty of an account wait. */
const shares = {
  all: { atOnce: 20, mayWait: 2_000 },
  ofGroup: { atOnce: 15, mayWait: 900 },
  ofMember: { atOnce: 10, mayWait: 300 },
};

/** How requests share one server (decision 18). */
export const openRequestTurns = (): FairTurns => new FairTurns(shares);

/** Whose share a request takes: that of the organisation for which somebody acts, and in it that of the account. */
export function sharerOf({ user, active }: SignedIn): Sharer {
  const organisationId = active?.organisationId ?? null;
  const member = `user ${user.id}`;
  return { group: organisationId === null ? member : `organisation ${organisationId}`, member };
}
