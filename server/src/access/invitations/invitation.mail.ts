import { sanitizeMailText } from '../../mail/mailContent.ts';
import { formatMailInstant, mailLanguageOf, createMailTranslator } from '../../mail/mailTexts.ts';
import type { EmailTemplate } from '../../mail/emailTemplate.ts';
import { findInviter } from './findInviter.ts';
import { isInviterAuthorized } from './invitationAuthority.ts';
import { createMailedLink } from '../links/createMailedLink.ts';

/** The mail of an invitation. Of what the inviter could type it repeats only names, in a form in which they are no links. */
export const invitationMail: EmailTemplate = async ({ invitationId }, { stores, publicUrl, now, attempt }) => {
  const system = stores.system();
  const [invitation] = await system.all('invitations', { where: { id: Number(invitationId), state: 'pending' } });
  if (!invitation || Date.parse(invitation.expiresAt) <= now.getTime()) return null;
  if (!(await isInviterAuthorized(system, invitation))) return null;
  const { id: subjectId, email, role, organisationId, contestId, locale, expiresAt } = invitation;
  const { name: consortiumName, timeZone } = await system.get('consortium', 1);
  const consortium = sanitizeMailText(consortiumName);
  const organisation =
    organisationId === null ? null : sanitizeMailText((await system.get('organisations', organisationId)).name);
  const contest = contestId === null ? null : sanitizeMailText((await system.get('contests', contestId)).name);
  const language = mailLanguageOf(locale);
  const translate = createMailTranslator(language);
  const parameters = { consortium, role: translate(`role.${role}`), organisation: organisation ?? '', contest: contest ?? '' };
  const inviter = await findInviter(system, invitation);
  const offer = contest === null ? (organisation === null ? 'consortium' : 'organisation') : 'contest';
  const href = await createMailedLink(system, {
    opens: 'invitation',
    subjectId,
    page: `${publicUrl}/invitation`,
    expiresAt,
    attempt,
  });
  return {
    to: email,
    language,
    content: {
      subject: translate('invitation.subject', { consortium }),
      paragraphs: [
        translate('invitation.hello'),
        ...(inviter === null ? [] : [translate('invitation.by', { inviter: sanitizeMailText(inviter) })]),
        translate(`invitation.${offer}`, parameters),
        translate('invitation.until', { until: formatMailInstant(expiresAt, language, timeZone) }),
      ],
      link: { text: translate('invitation.link'), href },
      footer: translate('invitation.footer'),
    },
  };
};
