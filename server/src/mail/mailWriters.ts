import { passwordMail } from '../access/password.mail.ts';
import type { MailKind } from './postOffice.ts';
import type { MailWriter } from './writer.ts';

const writers: Partial<Record<MailKind, MailWriter>> = { password: passwordMail };

/** Who writes which mail. */
export const mailWriters: ReadonlyMap<string, MailWriter> = new Map(Object.entries(writers));
