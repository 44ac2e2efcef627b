import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Logger } from 'pino';

/** How mails leave: by a mail server, or into a folder where none is configured. */
export type MailSettings = { by: 'smtp'; url: string; from: string } | { by: 'folder'; folder: string; from: string };

export interface OutgoingMail {
  /** The one recipient's plain address. */
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  /** For the name of the file and the log. */
  kind: string;
  id: number;
}

export interface MailTransport {
  /** Resolves when the mail server has taken the mail; rejects otherwise, at the latest after `longestSending`. */
  send(mail: OutgoingMail, at: Date): Promise<void>;
  close(): void;
}

/** Milliseconds after which an attempt is given up, however slowly the mail server answers. */
export const sendTimeoutMs = 60_000;

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 };

// Nothing is ever read from a file or an address that stands in a mail.
const noExternalAccess = { disableFileAccess: true, disableUrlAccess: true };

function buildMessage({ to, subject, text, html, messageId }: OutgoingMail, from: string, date: Date): SendMailOptions {
  const oneLine = subject.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return {
    from,
    to: { name: '', address: to },
    subject: oneLine,
    text,
    html,
    date,
    messageId: `<${messageId}@pilotage.invalid>`,
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
      // One connection a mail, so that one which hangs or breaks takes no other with it.
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
      // Links in it open accounts: readable by its owner alone.
      await writeFile(file, Buffer.isBuffer(content) ? content : '', { mode: 0o600 });
      log.warn({ mail: mail.kind, file }, 'SMTP_URL is not set: the mail is kept in a file');
    },
    close: () => writer.close(),
  };
}

/** The way that the settings say. */
export function createMailTransport(settings: MailSettings, log: Logger, limit = sendTimeoutMs): MailTransport {
  return settings.by === 'smtp'
    ? createSmtpTransport(settings.url, settings.from, limit)
    : createFolderTransport(settings.folder, settings.from, log);
}
