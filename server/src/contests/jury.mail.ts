import { plainWords } from '../mail/letter.ts';
import { mailLanguage, sayIn } from '../mail/mailTexts.ts';
import type { MailWriter } from '../mail/writer.ts';
import { unscoredJurors } from './unscored.ts';

/** Reminds a juror of what is left to score, as long as there is something and it can be scored. */
export const juryReminderMail: MailWriter = async ({ jurorId }, { stores, publicUrl }) => {
  const system = stores.system();
  const [juror] = await system.all('jurors', { where: { id: Number(jurorId) } });
  const [user] = juror ? await system.all('users', { where: { id: juror.userId, disabled: false, digest: true } }) : [];
  if (!juror || !user) return null;
  if ((await system.count('memberships', { userId: user.id, role: 'juror' })) === 0) return null;
  const contest = await system.get('contests', juror.contestId);
  if (contest.state !== 'judging' || contest.judgedAt !== null) return null;
  const left = (await unscoredJurors(system, contest.id)).get(juror.id) ?? 0;
  if (left === 0) return null;
  const language = mailLanguage(user.locale);
  const say = sayIn(language);
  const name = plainWords(contest.name);
  return {
    to: user.email,
    language,
    letter: {
      subject: say('jury.subject', { contest: name }),
      paragraphs: [say('jury.text', { contest: name, count: left })],
      link: { text: say('jury.link'), href: `${publicUrl}/scores` },
      footer: say('footer.notices', { product: 'Pilotage' }),
    },
  };
};
