import { connectionOf, type Entrant, entrantWith, linkedSubject, type Store } from '@pilotage/db';
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

/** Where a request by somebody's link went, for its Idempotency-Key: no other link's request is taken for it. */
export const personalPath = (step: string, given: string): string => `/api/public/entry${step}#${hashOfLinkToken(given) ?? ''}`;
