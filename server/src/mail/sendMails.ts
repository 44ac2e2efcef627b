import { type ClaimedMail, claimMail, type Clock, type Database, endMail, postponeMail, type Stores } from '@pilotage/db';
import type { Logger } from 'pino';
import { letterHtml, letterText } from './letter.ts';
import { longestSending, type MailWay } from './mailWay.ts';
import type { MailWriter } from './writer.ts';

export interface SendingParts {
  database: Database;
  stores: Stores;
  clock: Clock;
  publicUrl: string;
  way: MailWay;
  writers: ReadonlyMap<string, MailWriter>;
  log: Logger;
}

const minute = 60_000;
/** Waiting times after each failure; after the last one the mail is given up, about 15 hours after it was posted. */
const pauses = [minute, 5 * minute, 15 * minute, 60 * minute, 2 * 60 * minute, 4 * 60 * minute, 8 * 60 * minute];
const lease = 2 * longestSending;
const mostAtOnce = 200;

/** Four hundreds are for now, five hundreds for ever (RFC 5321, 4.2.1); an unknown recipient stays unknown. */
function isFinal(error: unknown): boolean {
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  const step = error instanceof Error && 'command' in error ? error.command : '';
  return code >= 500 && code < 600 && (step === 'RCPT TO' || step === 'DATA');
}

const later = (now: Date, wait: number): string => new Date(now.getTime() + wait).toISOString();

/** What went wrong without the address, which an SMTP server likes to repeat. */
function told(error: unknown) {
  if (!(error instanceof Error)) return { error: 'unknown' };
  const code = 'code' in error ? String(error.code) : error.name;
  return { error: code, ...('responseCode' in error ? { answered: Number(error.responseCode) } : {}) };
}

async function failed({ database, clock, log }: SendingParts, mail: ClaimedMail, error: unknown): Promise<void> {
  const wait = isFinal(error) ? undefined : pauses[mail.attempt - 1];
  const line = { mail: mail.kind, id: mail.id, attempt: mail.attempt, ...told(error) };
  if (wait === undefined) {
    await endMail(database, mail, 'failed', clock.now().toISOString());
    log.error(line, 'a mail could not be sent and is given up');
    return;
  }
  await postponeMail(database, mail, later(clock.now(), wait));
  log.warn(line, 'a mail could not be sent and will be tried again');
}

async function sendOne(parts: SendingParts, mail: ClaimedMail): Promise<void> {
  const { database, stores, clock, publicUrl, way, writers } = parts;
  try {
    const written = await writers.get(mail.kind)?.(mail.about, { stores, publicUrl, now: clock.now(), attempt: mail.attempt });
    if (!written) return await endMail(database, mail, 'dropped', clock.now().toISOString());
    const { to, language, letter } = written;
    const { id, kind, messageId } = mail;
    const ready = { to, subject: letter.subject, text: letterText(letter), html: letterHtml(letter, language) };
    await way.send({ ...ready, id, kind, messageId }, clock.now());
  } catch (error) {
    return failed(parts, mail, error);
  }
  await endMail(database, mail, 'sent', clock.now().toISOString());
}

/**
 * Sends what is due, one after the other. A mail is taken by compare-and-set, so two processes never send the same one. When the
 * mail server breaks off after the whole mail was handed over, nobody can know whether it was taken: it is tried again under
 * the same Message-ID, by which receiving servers know a repetition.
 */
export async function sendMails(parts: SendingParts, isEnding: () => boolean = () => false): Promise<number> {
  const { database, clock } = parts;
  for (let sent = 0; sent < mostAtOnce; sent += 1) {
    if (isEnding()) return sent;
    const now = clock.now();
    const mail = await claimMail(database, now.toISOString(), later(now, lease));
    if (!mail) return sent;
    await sendOne(parts, mail);
  }
  return mostAtOnce;
}
