import type { Submitter, Store } from '@pilotage/db';
import { hashLinkToken } from '../access/links/linkToken.ts';
import { Problem } from '../http/problem.ts';

/** The submitter of the link; null for a link that is unknown, expired, or whose submitter was erased. */
export async function findSubmitterByLink(store: Store, given: string): Promise<Submitter | null> {
  const hash = hashLinkToken(given);
  const id = hash === null ? null : await store.internal.linkTokens.findSubject('entry', hash, store.now());
  return id === null ? null : store.internal.submitters.findById(id);
}

/** The submitter of the link. Throws the same 404 for every invalid link. */
export async function getSubmitterByLink(store: Store, linkToken: string): Promise<Submitter> {
  const submitter = await findSubmitterByLink(store, linkToken);
  if (!submitter) throw new Problem('linkExpired');
  return submitter;
}

/** The path of a request by link, for its Idempotency-Key: requests by other links are different requests. */
export const idempotencyPathOf = (action: string, linkToken: string): string =>
  `/api/public/entry${action}#${hashLinkToken(linkToken) ?? ''}`;
