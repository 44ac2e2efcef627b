import { sanitizeMailText } from '../mail/mailContent.ts';
import { mailLanguageOf, createMailTranslator } from '../mail/mailTexts.ts';
import type { EmailTemplate } from '../mail/emailTemplate.ts';
import { countUnscoredByJuror } from './unscoredAssignments.ts';

/** Reminds a juror of what is left to score, as long as there is something and it can be scored. */
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
  const say = createMailTranslator(language);
  const name = sanitizeMailText(contest.name);
  return {
    to: user.email,
    language,
    content: {
      subject: say('jury.subject', { contest: name }),
      paragraphs: [say('jury.text', { contest: name, count: unscoredCount })],
      link: { text: say('jury.link'), href: `${publicUrl}/scores` },
      footer: say('footer.notices', { product: 'Pilotage' }),
    },
  };
};
