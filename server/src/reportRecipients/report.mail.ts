import type { StoredConsolidatedReport } from '@pilotage/db';
import type { ReportRecipient } from '@pilotage/shared';
import { createMailedLink } from '../access/links/createMailedLink.ts';
import type { WorkFolders } from '../backgroundWork/workFolders.ts';
import { documentMediaTypes } from '../documents/documentFormats.ts';
import { type EmailTemplate, type MailContext, MailGivenUp, MailNotReady } from '../mail/emailTemplate.ts';
import type { MailAttachment } from '../mail/mailAttachment.ts';
import { sanitizeMailText } from '../mail/mailContent.ts';
import { createMailTranslator, mailLanguageOf } from '../mail/mailTexts.ts';
import { findReportReader } from './orderReport.ts';

/** The link that ends the mails is good for longer than the next half-year, in ms. */
const endLinkMs = 400 * 24 * 60 * 60 * 1000;

/** Address and language of a recipient, who may read reports (`findReportReader`). */
async function findAddress({ stores }: MailContext, { userId, email }: ReportRecipient) {
  if (email !== null) return { to: email, locale: 'en', isMember: false };
  if (userId === null) return null;
  const user = await stores.system().get('users', userId);
  return { to: user.email, locale: user.locale, isMember: true };
}

/** The finished document. Throws `MailNotReady` while it is being made, and `MailGivenUp` where it came to nothing. */
async function readReport(folders: WorkFolders, report: StoredConsolidatedReport | undefined): Promise<MailAttachment> {
  if (report?.state === 'queued' || report?.state === 'running') throw new MailNotReady();
  if (report?.state !== 'done') throw new MailGivenUp('The half-year report of a mail was not made.');
  const content = await folders.contentOf(report.folder);
  const [file] = await content.list();
  if (!file) throw new MailGivenUp('The half-year report of a mail has no file.');
  return { fileName: file.path, mediaType: documentMediaTypes[report.format], bytes: await content.readBytes(file.path) };
}

/** A half-year report for one recipient, as they read it, with the approved figures alone. */
export const createReportMail =
  (folders: WorkFolders): EmailTemplate =>
  async (about, context) => {
    const { stores, publicUrl, now, attempt } = context;
    const system = stores.system();
    const [recipient] = await system.all('reportRecipients', { where: { id: Number(about.recipientId), state: 'active' } });
    const [period] = await system.all('periods', { where: { id: Number(about.periodId) } });
    const reader = recipient && (await findReportReader(system, recipient));
    const address = recipient && (await findAddress(context, recipient));
    if (!recipient || !period || !reader || !address) return null;
    const reports = await system.internal.consolidatedReports.list(reader);
    const file = await readReport(
      folders,
      reports.find(({ id, basis }) => id === Number(about.reportId) && basis === 'approved'),
    );
    const language = mailLanguageOf(address.locale);
    const translate = createMailTranslator(language);
    const consortium = sanitizeMailText((await system.get('consortium', 1)).name);
    const words = { number: period.number, consortium };
    const end = await createMailedLink(system, {
      opens: 'reportMails',
      subjectId: recipient.id,
      page: `${publicUrl}/public/report-mails`,
      expiresAt: new Date(now.getTime() + endLinkMs).toISOString(),
      attempt,
    });
    return {
      to: address.to,
      language,
      attachments: {
        text: translate('report.attached'),
        files: [file],
        ...(address.isMember ? {} : { tooLargeText: translate('report.tooLarge') }),
      },
      content: {
        subject: translate('report.subject', words),
        paragraphs: [translate('report.text', words)],
        items: [{ text: translate('report.end'), href: end }],
        ...(address.isMember
          ? { link: { text: translate('report.link'), href: `${publicUrl}/half-year-report?period=${period.number}` } }
          : {}),
        footer: translate('report.footer', words),
      },
    };
  };
