import type { SystemStore } from '@pilotage/db';
import type { Solution } from '@pilotage/shared';
import { sanitizeMailText } from '../mail/mailContent.ts';
import { mailLanguageOf } from '../mail/mailTexts.ts';
import type { EmailTemplate } from '../mail/emailTemplate.ts';
import { createLetterTranslator, type LetterTranslator } from './contestLetter.texts.ts';

const maxTextLength = 4000;

/** The jury's texts for the applicant, sorted by text so that the order does not reveal the jurors. */
async function listJuryFeedback(system: SystemStore, solutionId: number): Promise<string[]> {
  const scores = await system.all('scores', { where: { solutionId, state: 'counted' } });
  const feedback = scores.flatMap(({ forApplicant }) =>
    forApplicant === null ? [] : [sanitizeMailText(forApplicant, maxTextLength)],
  );
  return feedback.toSorted();
}

interface ContestLetterContext {
  solution: Solution;
  /** The number of solutions with a place. */
  rankedCount: number;
  feedback: readonly string[];
}

function outcomeParagraphsOf(
  translate: LetterTranslator,
  { solution: { state, exclusion, award, place }, rankedCount, feedback }: ContestLetterContext,
): string[] {
  if (state === 'excluded') return [translate('excluded', { reason: sanitizeMailText(exclusion ?? '', 1000) })];
  const feedbackParagraphs =
    feedback.length === 0 ? [] : [translate('jury'), ...feedback.map((text) => translate('words', { words: text }))];
  if (award === null) return [translate('noAward'), ...feedbackParagraphs];
  const rankParagraph = place === null ? [] : [translate('place', { place, of: rankedCount })];
  return [translate('award', { award: sanitizeMailText(award) }), ...rankParagraph, ...feedbackParagraphs];
}

/**
 * The letter to an applicant about the result, in the applicant's language. It is built from the current data when it is sent: an
 * applicant who was erased before gets no letter.
 */
export const contestLetterMail: EmailTemplate = async ({ solutionId }, { stores, publicUrl }) => {
  const system = stores.system();
  const [applicant] = await system.all('applicants', { where: { solutionId: Number(solutionId) } });
  const [solution] = await system.all('solutions', { where: { id: Number(solutionId), state: ['submitted', 'excluded'] } });
  if (!applicant || !solution) return null;
  const contest = await system.get('contests', solution.contestId);
  const [decision] = await system.all('decisions', { where: { contestId: contest.id } });
  if (!decision) return null;
  const rankedCount = decision.record.result.filter(({ place }) => place !== null).length;
  const language = mailLanguageOf(applicant.locale);
  const translate = createLetterTranslator(language);
  const name = sanitizeMailText(contest.name);
  const title = sanitizeMailText(solution.title);
  const { statement } = decision;
  return {
    to: applicant.email,
    language,
    content: {
      subject: translate('subject', { contest: name }),
      paragraphs: [
        translate('hello', { name: sanitizeMailText(applicant.name) }),
        translate('thanks', { title, reference: solution.reference, contest: name }),
        ...outcomeParagraphsOf(translate, { solution, rankedCount, feedback: await listJuryFeedback(system, solution.id) }),
        ...(statement === null ? [] : [translate('statement', { statement: sanitizeMailText(statement, maxTextLength) })]),
      ],
      link: { text: translate('link'), href: `${publicUrl}/public/contests/${contest.slug}` },
      footer: translate('footer'),
    },
  };
};
