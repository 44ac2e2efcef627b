import { connectionOf, type Submitter, findSubmitterById, findLinkedSubject, type Store } from '@pilotage/db';
import { z } from 'zod';
import { hashLinkToken } from '../access/links/linkToken.ts';
import { Problem } from '../http/problem.ts';

/** The secret of a mailed link, as the page sends it on. */
export const linkTokenField = z.string().min(1).max(200);

/** Whom the link belongs to; null for a link that was never there, has ended, or whose submitter was erased. */
export async function findSubmitterByLink(store: Store, given: string): Promise<Submitter | null> {
  const hash = hashLinkToken(given);
  const id = hash === null ? null : await findLinkedSubject(connectionOf(store), 'entry', hash, store.now());
  return id === null ? null : findSubmitterById(connectionOf(store), id);
}

/** Whom the link belongs to. Throws the same 404 for every link that belongs to nobody. */
export async function getSubmitterByLink(store: Store, linkToken: string): Promise<Submitter> {
  const submitter = await findSubmitterByLink(store, linkToken);
  if (!submitter) throw new Problem('linkExpired');
  return submitter;
}

/** Where a request by somebody's link went, for its Idempotency-Key: no other link's request is taken for it. */
export const idempotencyPathOf = (action: string, linkToken: string): string =>
  `/api/public/entry${action}#${hashLinkToken(linkToken) ?? ''}`;
