import { plainWords } from '../mail/letter.ts';
import { mailInstant, mailLanguage, sayIn } from '../mail/mailTexts.ts';
import type { MailWriter } from '../mail/writer.ts';
import { isStillGranted } from './grantedInvitation.ts';
import { mailedLink } from './mailedLink.ts';

/** The mail of an invitation. It repeats nothing that the inviter typed freely but the names of organisation and consortium. */
export const invitationMail: MailWriter = async ({ invitationId }, { stores, publicUrl, now, attempt }) => {
  const system = stores.system();
  const [invitation] = await system.all('invitations', { where: { id: Number(invitationId), state: 'pending' } });
  if (!invitation || Date.parse(invitation.expiresAt) <= now.getTime()) return null;
  if (!(await isStillGranted(system, invitation))) return null;
  const { id: subjectId, email, role, organisationId, contestId, locale, expiresAt } = invitation;
  const { name: consortiumName, timeZone } = await system.get('consortium', 1);
  const consortium = plainWords(consortiumName);
  const organisation = organisationId === null ? null : plainWords((await system.get('organisations', organisationId)).name);
  const contest = contestId === null ? null : plainWords((await system.get('contests', contestId)).name);
  const language = mailLanguage(locale);
  const say = sayIn(language);
  const asked = { consortium, role: say(`role.${role}`), organisation: organisation ?? '', contest: contest ?? '' };
  const offer = contest === null ? (organisation === null ? 'consortium' : 'organisation') : 'contest';
  const href = await mailedLink(system, { opens: 'invitation', subjectId, page: `${publicUrl}/invitation`, expiresAt, attempt });
  return {
    to: email,
    language,
    letter: {
      subject: say('invitation.subject', { consortium }),
      paragraphs: [
        say('invitation.hello'),
        say(`invitation.${offer}`, asked),
        say('invitation.until', { until: mailInstant(expiresAt, language, timeZone) }),
      ],
      link: { text: say('invitation.link'), href },
      footer: say('invitation.footer'),
    },
  };
};
