import { invitationMail } from '../access/invitations/invitation.mail.ts';
import { passwordResetMail } from '../access/passwords/passwordReset.mail.ts';
import { contestLetterMail } from '../contests/contestLetter.mail.ts';
import { juryReminderMail } from '../jury/jury.mail.ts';
import { submissionLinkMail, submissionMail } from '../submissions/submission.mail.ts';
import { cooperationMails } from '../cooperations/cooperations.mail.ts';
import { minutesMail } from '../meetings/minutes/minutes.mail.ts';
import { WorkFolders } from '../backgroundWork/workFolders.ts';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { createReportMail } from '../reportRecipients/report.mail.ts';
import { digestMail, nudgeMail } from '../notices/notices.mail.ts';
import type { MailKind } from '../mail/enqueueMail.ts';
import type { EmailTemplate } from '../mail/emailTemplate.ts';

const createTemplates = (files: FileStorage): Record<MailKind, EmailTemplate> => ({
  invitation: invitationMail,
  password: passwordResetMail,
  digest: digestMail,
  nudge: nudgeMail,
  juryReminder: juryReminderMail,
  contestLetter: contestLetterMail,
  entry: submissionMail,
  entryLink: submissionLinkMail,
  minutes: minutesMail,
  halfYearReport: createReportMail(new WorkFolders(files, 'reports')),
  ...cooperationMails,
});

/** The template of each kind of mail. */
export const createMailTemplates = (files: FileStorage): ReadonlyMap<string, EmailTemplate> =>
  new Map(Object.entries(createTemplates(files)));
