import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Logger } from 'pino';
import { sanitizeFileName } from '../discussion/files/sanitizeFileName.ts';
import type { MailAttachment } from './mailAttachment.ts';

/** How mails are sent: by a mail server, or into a folder where none is configured. */
export type MailSettings = { by: 'smtp'; url: string; from: string } | { by: 'folder'; folder: string; from: string };

export interface OutgoingMail {
  /** The one recipient's plain address. */
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  attachments: readonly MailAttachment[];
  /** Used in the file name and the log. */
  kind: string;
  id: number;
}

export interface MailTransport {
  /** Resolves when the mail server has accepted the mail; rejects otherwise, at the latest after `sendTimeoutMs`. */
  send(mail: OutgoingMail, at: Date): Promise<void>;
  close(): void;
}

/** Milliseconds after which an attempt is aborted, even if the mail server keeps answering slowly. */
export const sendTimeoutMs = 60_000;

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 };

// Never load files or URLs that a mail refers to.
const noExternalAccess = { disableFileAccess: true, disableUrlAccess: true };

function buildMessage(
  { to, subject, text, html, messageId, attachments }: OutgoingMail,
  from: string,
  date: Date,
): SendMailOptions {
  const oneLine = subject.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return {
    from,
    to: { name: '', address: to },
    subject: oneLine,
    text,
    html,
    date,
    messageId: `<${messageId}@pilotage.invalid>`,
    attachments: attachments.map(({ fileName, mediaType, bytes }) => ({
      filename: sanitizeFileName(fileName),
      contentType: mediaType,
      content: bytes,
    })),
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

function withTimeout<T>(sending: Promise<T>, limit: number, onTimeout: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      onTimeout();
      reject(new Error('The mail server took too long.'));
    }, limit);
    sending.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function createSmtpTransport(url: string, from: string, limit: number): MailTransport {
  return {
    async send(mail, at) {
      // One connection per mail, so that one that hangs or fails does not affect others.
      const transport = createTransport({
        ...noExternalAccess,
        ...timeouts,
        socketTimeout: Math.min(limit, timeouts.socketTimeout),
        url,
      });
      try {
        await withTimeout(transport.sendMail(buildMessage(mail, from, at)), limit, () => transport.close());
      } finally {
        transport.close();
      }
    },
    close: () => undefined,
  };
}

const fileNameOf = ({ id, kind }: OutgoingMail, at: Date) => `${at.toISOString().replace(/[:.]/g, '-')}-${id}-${kind}.eml`;

function createFolderTransport(folder: string, from: string, log: Logger): MailTransport {
  const writer = createTransport({ ...noExternalAccess, streamTransport: true, buffer: true });
  return {
    async send(mail, at) {
      const { message: content } = await writer.sendMail(buildMessage(mail, from, at));
      mkdirSync(folder, { recursive: true });
      const file = join(folder, fileNameOf(mail, at));
      // Its links open accounts: only the owner may read the file.
      await writeFile(file, Buffer.isBuffer(content) ? content : '', { mode: 0o600 });
      log.warn({ mail: mail.kind, file }, 'SMTP_URL is not set: the mail is kept in a file');
    },
    close: () => writer.close(),
  };
}

/** The transport that the configuration names. */
export function createMailTransport(settings: MailSettings, log: Logger, limit = sendTimeoutMs): MailTransport {
  return settings.by === 'smtp'
    ? createSmtpTransport(settings.url, settings.from, limit)
    : createFolderTransport(settings.folder, settings.from, log);
}
