import type { ClaimedMail, Clock, InternalRepositories, Stores } from '@pilotage/db';
import type { Logger } from 'pino';
import { attachFiles } from './mailAttachment.ts';
import { createMailTranslator } from './mailTexts.ts';
import { renderMailHtml, renderMailText } from './mailContent.ts';
import { sendTimeoutMs, type MailTransport } from './mailTransport.ts';
import { type EmailTemplate, MailGivenUp, MailNotReady } from './emailTemplate.ts';

export interface SendMailsDependencies {
  internal: InternalRepositories;
  stores: Stores;
  clock: Clock;
  publicUrl: string;
  transport: MailTransport;
  templates: ReadonlyMap<string, EmailTemplate>;
  log: Logger;
}

const minuteMs = 60_000;
/** Delays after each failure. After the last one the mail is given up, about 15 hours after it was enqueued. */
const retryDelaysMs = [
  minuteMs,
  5 * minuteMs,
  15 * minuteMs,
  60 * minuteMs,
  2 * 60 * minuteMs,
  4 * 60 * minuteMs,
  8 * 60 * minuteMs,
];
const leaseMs = 2 * sendTimeoutMs;
const maxBatchSize = 200;

/** 4xx replies are temporary, 5xx replies are permanent (RFC 5321, 4.2.1). */
function isPermanentFailure(error: unknown): boolean {
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  const step = error instanceof Error && 'command' in error ? error.command : '';
  return code >= 500 && code < 600 && (step === 'RCPT TO' || step === 'DATA');
}

const addMs = (now: Date, wait: number): string => new Date(now.getTime() + wait).toISOString();

/** The error for the log, without the address, which SMTP servers often repeat. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { error: 'unknown' };
  const code = 'code' in error ? String(error.code) : error.name;
  return { error: code, ...('responseCode' in error ? { answered: Number(error.responseCode) } : {}) };
}

async function handleFailure({ internal, clock, log }: SendMailsDependencies, mail: ClaimedMail, error: unknown): Promise<void> {
  // What it waits for ends one day, done or failed, and the mail with it.
  if (error instanceof MailNotReady) return internal.mails.defer(mail, addMs(clock.now(), minuteMs));
  const wait = isPermanentFailure(error) || error instanceof MailGivenUp ? undefined : retryDelaysMs[mail.attempt - 1];
  const logFields = { mail: mail.kind, id: mail.id, attempt: mail.attempt, ...describeError(error) };
  if (wait === undefined) {
    await internal.mails.complete(mail, 'failed', clock.now().toISOString());
    log.error(logFields, 'a mail could not be sent and is given up');
    return;
  }
  await internal.mails.postpone(mail, addMs(clock.now(), wait));
  log.warn(logFields, 'a mail could not be sent and will be tried again');
}

async function sendMail(dependencies: SendMailsDependencies, mail: ClaimedMail): Promise<void> {
  const { internal, stores, clock, publicUrl, transport, templates } = dependencies;
  try {
    const rendered = await templates.get(mail.kind)?.(mail.about, { stores, publicUrl, now: clock.now(), attempt: mail.attempt });
    if (!rendered) return await internal.mails.complete(mail, 'dropped', clock.now().toISOString());
    const { to, language, attachments } = rendered;
    const { content, files } = attachments
      ? attachFiles(rendered.content, attachments, createMailTranslator(language))
      : { content: rendered.content, files: [] };
    const { id, kind, messageId } = mail;
    const message = { to, subject: content.subject, text: renderMailText(content), html: renderMailHtml(content, language) };
    await transport.send({ ...message, attachments: files, id, kind, messageId }, clock.now());
  } catch (error) {
    return handleFailure(dependencies, mail, error);
  }
  await internal.mails.complete(mail, 'sent', clock.now().toISOString());
}

/**
 * Sends the due mails one after the other. Each is claimed by compare-and-set, so that two processes never send the same one.
 * When the mail server disconnects after the whole mail was transferred, its delivery is unknown: it is sent again with the same
 * Message-ID, by which receiving servers recognise a repetition.
 */
export async function sendMails(dependencies: SendMailsDependencies, isEnding: () => boolean = () => false): Promise<number> {
  const { internal, clock } = dependencies;
  for (let sent = 0; sent < maxBatchSize; sent += 1) {
    if (isEnding()) return sent;
    const now = clock.now();
    const mail = await internal.mails.claim(now.toISOString(), addMs(now, leaseMs));
    if (!mail) return sent;
    await sendMail(dependencies, mail);
  }
  return maxBatchSize;
}
