import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Logger } from 'pino';

/** How mails leave: by a mail server, or into a folder where none is configured. */
export type MailSettings = { by: 'smtp'; url: string; from: string } | { by: 'folder'; folder: string; from: string };

export interface ReadyMail {
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

export interface MailWay {
  /** Resolves when the mail server has taken the mail; rejects otherwise, at the latest after `longestSending`. */
  send(mail: ReadyMail, at: Date): Promise<void>;
  close(): void;
}

/** Milliseconds after which an attempt is given up, however slowly the mail server answers. */
export const longestSending = 60_000;

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 };

// Nothing is ever read from a file or an address that stands in a mail.
const closed = { disableFileAccess: true, disableUrlAccess: true };

function message({ to, subject, text, html, messageId }: ReadyMail, from: string, date: Date): SendMailOptions {
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

function limited<T>(sending: Promise<T>, limit: number, onLate: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      onLate();
      reject(new Error('The mail server took too long.'));
    }, limit);
    sending.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

function bySmtp(url: string, from: string, limit: number): MailWay {
  return {
    async send(mail, at) {
      // One connection a mail, so that one which hangs or breaks takes no other with it.
      const transport = createTransport({ ...closed, ...timeouts, socketTimeout: Math.min(limit, timeouts.socketTimeout), url });
      try {
        await limited(transport.sendMail(message(mail, from, at)), limit, () => transport.close());
      } finally {
        transport.close();
      }
    },
    close: () => undefined,
  };
}

const fileName = ({ id, kind }: ReadyMail, at: Date) => `${at.toISOString().replace(/[:.]/g, '-')}-${id}-${kind}.eml`;

function intoFolder(folder: string, from: string, log: Logger): MailWay {
  const writer = createTransport({ ...closed, streamTransport: true, buffer: true });
  return {
    async send(mail, at) {
      const { message: written } = await writer.sendMail(message(mail, from, at));
      mkdirSync(folder, { recursive: true });
      const file = join(folder, fileName(mail, at));
      // Links in it open accounts: readable by its owner alone.
      await writeFile(file, Buffer.isBuffer(written) ? written : '', { mode: 0o600 });
      log.warn({ mail: mail.kind, file }, 'SMTP_URL is not set: the mail is kept in a file');
    },
    close: () => writer.close(),
  };
}

/** The way that the settings say. */
export function openMailWay(settings: MailSettings, log: Logger, limit = longestSending): MailWay {
  return settings.by === 'smtp' ? bySmtp(settings.url, settings.from, limit) : intoFolder(settings.folder, settings.from, log);
}
