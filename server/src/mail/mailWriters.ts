import { invitationMail } from '../access/invitation.mail.ts';
import { passwordMail } from '../access/password.mail.ts';
import { contestLetter } from '../contests/contestLetter.mail.ts';
import { juryReminderMail } from '../contests/jury.mail.ts';
import { entryLinkMail, entryMail } from '../entries/entry.mail.ts';
import { cooperationMails } from '../cooperations/cooperations.mail.ts';
import { digestMail, nudgeMail } from '../notices/notices.mail.ts';
import type { MailKind } from './postOffice.ts';
import type { MailWriter } from './writer.ts';

const writers: Record<MailKind, MailWriter> = {
  invitation: invitationMail,
  password: passwordMail,
  digest: digestMail,
  nudge: nudgeMail,
  juryReminder: juryReminderMail,
  contestLetter,
  entry: entryMail,
  entryLink: entryLinkMail,
  ...cooperationMails,
};

/** Who writes which mail. */
export const mailWriters: ReadonlyMap<string, MailWriter> = new Map(Object.entries(writers));
