import { invitationMail } from '../access/invitation.mail.ts';
import { passwordMail } from '../access/password.mail.ts';
import { cooperationMails } from '../cooperations/cooperations.mail.ts';
import { digestMail, nudgeMail } from '../notices/notices.mail.ts';
import type { MailKind } from './postOffice.ts';
import type { MailWriter } from './writer.ts';

const writers: Record<MailKind, MailWriter> = {
  invitation: invitationMail,
  password: passwordMail,
  digest: digestMail,
  nudge: nudgeMail,
  ...cooperationMails,
};

/** Who writes which mail. */
export const mailWriters: ReadonlyMap<string, MailWriter> = new Map(Object.entries(writers));
