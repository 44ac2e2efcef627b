import { sanitizeMailText } from '../mail/mailContent.ts';
import { mailLanguageOf, createMailTranslator } from '../mail/mailTexts.ts';
import type { EmailTemplate } from '../mail/emailTemplate.ts';
import { countUnscoredByJuror } from './unscoredAssignments.ts';

/** Reminds a juror of unscored solutions. Null, and so no mail, if none are left or the judging has ended. */
export const juryReminderMail: EmailTemplate = async ({ jurorId }, { stores, publicUrl }) => {
  const system = stores.system();
  const [juror] = await system.all('jurors', { where: { id: Number(jurorId) } });
  const [user] = juror ? await system.all('users', { where: { id: juror.userId, disabled: false, digest: true } }) : [];
  if (!juror || !user) return null;
  if ((await system.count('memberships', { userId: user.id, role: 'juror' })) === 0) return null;
  const contest = await system.get('contests', juror.contestId);
  if (contest.state !== 'judging' || contest.judgedAt !== null) return null;
  const unscoredCount = (await countUnscoredByJuror(system, contest.id)).get(juror.id) ?? 0;
  if (unscoredCount === 0) return null;
  const language = mailLanguageOf(user.locale);
  const translate = createMailTranslator(language);
  const name = sanitizeMailText(contest.name);
  return {
    to: user.email,
    language,
    content: {
      subject: translate('jury.subject', { contest: name }),
      paragraphs: [translate('jury.text', { contest: name, count: unscoredCount })],
      link: { text: translate('jury.link'), href: `${publicUrl}/scores` },
      footer: translate('footer.notices', { product: 'Pilotage' }),
    },
  };
};
