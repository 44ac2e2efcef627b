import { randomUUID } from 'node:crypto';
import type { MailReferences, Store } from '@pilotage/db';
import type { CooperationMailKind } from '../cooperations/cooperations.mail.ts';

export type MailKind =
  | 'invitation'
  | 'password'
  | 'digest'
  | 'nudge'
  | 'juryReminder'
  | 'contestLetter'
  | 'entry'
  | 'entryLink'
  | 'minutes'
  | 'halfYearReport'
  | CooperationMailKind;

/** Enqueues a mail in the transaction of `store`: it is sent after the commit, or never. */
export function enqueueMail(store: Store, kind: MailKind, about: MailReferences): Promise<void> {
  return store.internal.mails.insert({ kind, about, messageId: randomUUID() }, store.now());
}

/** The same for a mail that may exist only once; false when it exists already. */
export async function enqueueMailOnce(store: Store, kind: MailKind, about: MailReferences, dedupKey: string): Promise<boolean> {
  if (await store.internal.mails.hasDedupKey(dedupKey)) return false;
  await store.internal.mails.insert({ kind, about, dedupKey, messageId: randomUUID() }, store.now());
  return true;
}

/** The same for many mails of one kind; mails whose `dedupKey` exists are skipped. */
export async function enqueueMailsOnce(
  store: Store,
  kind: MailKind,
  mails: readonly { about: MailReferences; dedupKey: string }[],
): Promise<void> {
  const { internal } = store;
  const posted = await internal.mails.findDedupKeys(mails.map(({ dedupKey }) => dedupKey));
  const missing = mails.filter(({ dedupKey }) => !posted.has(dedupKey));
  await internal.mails.insertAll(
    missing.map((mail) => ({ kind, ...mail, messageId: randomUUID() })),
    store.now(),
  );
}
