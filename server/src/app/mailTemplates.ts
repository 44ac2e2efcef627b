import { invitationMail } from '../access/invitations/invitation.mail.ts';
import { passwordResetMail } from '../access/passwords/passwordReset.mail.ts';
import { contestLetterMail } from '../contests/contestLetter.mail.ts';
import { juryReminderMail } from '../jury/jury.mail.ts';
import { submissionLinkMail, submissionMail } from '../submissions/submission.mail.ts';
import { cooperationMails } from '../cooperations/cooperations.mail.ts';
import { minutesMail } from '../meetings/minutes/minutes.mail.ts';
import { digestMail, nudgeMail } from '../notices/notices.mail.ts';
import type { MailKind } from '../mail/enqueueMail.ts';
import type { EmailTemplate } from '../mail/emailTemplate.ts';

const templatesByKind: Record<MailKind, EmailTemplate> = {
  invitation: invitationMail,
  password: passwordResetMail,
  digest: digestMail,
  nudge: nudgeMail,
  juryReminder: juryReminderMail,
  contestLetter: contestLetterMail,
  entry: submissionMail,
  entryLink: submissionLinkMail,
  minutes: minutesMail,
  ...cooperationMails,
};

/** The template of each kind of mail. */
export const mailTemplates: ReadonlyMap<string, EmailTemplate> = new Map(Object.entries(templatesByKind));
