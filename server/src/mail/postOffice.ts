import { randomUUID } from 'node:crypto';
import { connectionOf, isPosted, type MailAbout, postedMarks, postMail, postMails, type Store } from '@pilotage/db';
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
export function post(store: Store, kind: MailKind, about: MailAbout): Promise<void> {
  return postMail(connectionOf(store), { kind, about, messageId: randomUUID() }, store.now());
}

/** The same for a mail that may exist only once; false when it is there already. */
export async function postOnce(store: Store, kind: MailKind, about: MailAbout, mark: string): Promise<boolean> {
  if (await isPosted(connectionOf(store), mark)) return false;
  await postMail(connectionOf(store), { kind, about, mark, messageId: randomUUID() }, store.now());
  return true;
}

/** The same for many mails of one kind: those whose mark is there already stay away. */
export async function postAllOnce(
  store: Store,
  kind: MailKind,
  mails: readonly { about: MailAbout; mark: string }[],
): Promise<void> {
  const connection = connectionOf(store);
  const posted = await postedMarks(
    connection,
    mails.map(({ mark }) => mark),
  );
  const missing = mails.filter(({ mark }) => !posted.has(mark));
  await postMails(
    connection,
    missing.map((mail) => ({ kind, ...mail, messageId: randomUUID() })),
    store.now(),
  );
}
