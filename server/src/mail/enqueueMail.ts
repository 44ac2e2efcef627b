import { randomUUID } from 'node:crypto';
import {
  connectionOf,
  hasMail,
  type MailReferences,
  findStoredDedupKeys,
  insertMail,
  insertMails,
  type Store,
} from '@pilotage/db';
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
  | CooperationMailKind;

/** Puts a mail into the outbox, in the transaction of `store`: it goes out when that is committed, or never. */
export function enqueueMail(store: Store, kind: MailKind, about: MailReferences): Promise<void> {
  return insertMail(connectionOf(store), { kind, about, messageId: randomUUID() }, store.now());
}

/** The same for a mail that may exist only once; false when it is there already. */
export async function enqueueMailOnce(store: Store, kind: MailKind, about: MailReferences, dedupKey: string): Promise<boolean> {
  if (await hasMail(connectionOf(store), dedupKey)) return false;
  await insertMail(connectionOf(store), { kind, about, dedupKey, messageId: randomUUID() }, store.now());
  return true;
}

/** The same for many mails of one kind: those whose dedupKey is there already stay away. */
export async function enqueueMailsOnce(
  store: Store,
  kind: MailKind,
  mails: readonly { about: MailReferences; dedupKey: string }[],
): Promise<void> {
  const connection = connectionOf(store);
  const posted = await findStoredDedupKeys(
    connection,
    mails.map(({ dedupKey }) => dedupKey),
  );
  const missing = mails.filter(({ dedupKey }) => !posted.has(dedupKey));
  await insertMails(
    connection,
    missing.map((mail) => ({ kind, ...mail, messageId: randomUUID() })),
    store.now(),
  );
}
