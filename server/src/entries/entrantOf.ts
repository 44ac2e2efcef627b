import { type Arrival, arrivalsOf, connectionOf, type Entrant, entrantWith, linkedSubject, type Store } from '@pilotage/db';
import { z } from 'zod';
import { hashOfLinkToken } from '../access/linkToken.ts';
import { Problem } from '../http/problem.ts';

/** The secret of a mailed link, as the page sends it on. */
export const token = z.string().min(1).max(200);

/** Whom the link belongs to. Throws the same 404 for a link that was never there, has ended, or whose entrant was erased. */
export async function entrantOf(store: Store, given: string): Promise<Entrant> {
  const hash = hashOfLinkToken(given);
  const id = hash === null ? null : await linkedSubject(connectionOf(store), 'entry', hash, store.now());
  const entrant = id === null ? null : await entrantWith(connectionOf(store), id);
  if (!entrant) throw new Problem('deadLink');
  return entrant;
}

/** What waits for its confirmation, the latest first. */
export const pendingOf = async (store: Store, { id }: Entrant): Promise<Arrival[]> =>
  (await arrivalsOf(connectionOf(store), id)).filter(({ confirmedAt }) => confirmedAt === null);
