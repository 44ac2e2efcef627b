import type { SystemStore } from '@pilotage/db';
import type { Solution } from '@pilotage/shared';
import { sanitizeMailText } from '../mail/mailContent.ts';
import { mailLanguageOf } from '../mail/mailTexts.ts';
import type { EmailTemplate } from '../mail/emailTemplate.ts';
import { createLetterTranslator, type LetterTranslator } from './contestLetter.texts.ts';

const maxTextLength = 4000;

/** What the jury writes to the applicant, in the order of the words themselves: it does not tell who wrote which. */
async function listJuryFeedback(system: SystemStore, solutionId: number): Promise<string[]> {
  const scores = await system.all('scores', { where: { solutionId, state: 'counted' } });
  const feedback = scores.flatMap(({ forApplicant }) =>
    forApplicant === null ? [] : [sanitizeMailText(forApplicant, maxTextLength)],
  );
  return feedback.toSorted();
}

interface ContestLetterContext {
  solution: Solution;
  /** How many solutions have a place. */
  of: number;
  words: readonly string[];
}

function outcomeParagraphsOf(
  say: LetterTranslator,
  { solution: { state, exclusion, award, place }, of, words }: ContestLetterContext,
): string[] {
  if (state === 'excluded') return [say('excluded', { reason: sanitizeMailText(exclusion ?? '', 1000) })];
  const feedbackParagraphs = words.length === 0 ? [] : [say('jury'), ...words.map((each) => say('words', { words: each }))];
  if (award === null) return [say('noAward'), ...feedbackParagraphs];
  const rankParagraph = place === null ? [] : [say('place', { place, of })];
  return [say('award', { award: sanitizeMailText(award) }), ...rankParagraph, ...feedbackParagraphs];
}

/**
 * What an applicant is told of the result, in the applicant's language: written from what is there when it is sent, so that whoever
 * was erased in the meantime gets nothing.
 */
export const contestLetterMail: EmailTemplate = async ({ solutionId }, { stores, publicUrl }) => {
  const system = stores.system();
  const [applicant] = await system.all('applicants', { where: { solutionId: Number(solutionId) } });
  const [solution] = await system.all('solutions', { where: { id: Number(solutionId), state: ['submitted', 'excluded'] } });
  if (!applicant || !solution) return null;
  const contest = await system.get('contests', solution.contestId);
  const [decision] = await system.all('decisions', { where: { contestId: contest.id } });
  if (!decision) return null;
  const of = decision.record.result.filter(({ place }) => place !== null).length;
  const language = mailLanguageOf(applicant.locale);
  const say = createLetterTranslator(language);
  const name = sanitizeMailText(contest.name);
  const title = sanitizeMailText(solution.title);
  const { statement } = decision;
  return {
    to: applicant.email,
    language,
    content: {
      subject: say('subject', { contest: name }),
      paragraphs: [
        say('hello', { name: sanitizeMailText(applicant.name) }),
        say('thanks', { title, reference: solution.reference, contest: name }),
        ...outcomeParagraphsOf(say, { solution, of, words: await listJuryFeedback(system, solution.id) }),
        ...(statement === null ? [] : [say('statement', { statement: sanitizeMailText(statement, maxTextLength) })]),
      ],
      link: { text: say('link'), href: `${publicUrl}/public/contests/${contest.slug}` },
      footer: say('footer'),
    },
  };
};
