import type { SystemStore } from '@pilotage/db';
import type { Solution } from '@pilotage/shared';
import { plainWords } from '../mail/letter.ts';
import { mailLanguage } from '../mail/mailTexts.ts';
import type { MailWriter } from '../mail/writer.ts';
import { letterIn, type SayInLetter } from './contestLetter.texts.ts';

const longest = 4000;

/** What the jury writes to the applicant, in the order of the words themselves: it does not tell who wrote which. */
async function juryWords(system: SystemStore, solutionId: number): Promise<string[]> {
  const scores = await system.all('scores', { where: { solutionId, state: 'counted' } });
  const words = scores.flatMap(({ forApplicant }) => (forApplicant === null ? [] : [plainWords(forApplicant, longest)]));
  return words.toSorted();
}

interface About {
  solution: Solution;
  /** How many solutions have a place. */
  of: number;
  words: readonly string[];
}

function outcome(say: SayInLetter, { solution: { state, exclusion, award, place }, of, words }: About): string[] {
  if (state === 'excluded') return [say('excluded', { reason: plainWords(exclusion ?? '', 1000) })];
  const said = words.length === 0 ? [] : [say('jury'), ...words.map((each) => say('words', { words: each }))];
  if (award === null) return [say('noAward'), ...said];
  const placed = place === null ? [] : [say('place', { place, of })];
  return [say('award', { award: plainWords(award) }), ...placed, ...said];
}

/**
 * What an applicant is told of the result, in the applicant's language: written from what is there when it is sent, so that whoever
 * was erased in the meantime gets nothing.
 */
export const contestLetter: MailWriter = async ({ solutionId }, { stores, publicUrl }) => {
  const system = stores.system();
  const [applicant] = await system.all('applicants', { where: { solutionId: Number(solutionId) } });
  const [solution] = await system.all('solutions', { where: { id: Number(solutionId), state: ['submitted', 'excluded'] } });
  if (!applicant || !solution) return null;
  const contest = await system.get('contests', solution.contestId);
  const [decision] = await system.all('decisions', { where: { contestId: contest.id } });
  if (!decision) return null;
  const of = decision.record.result.filter(({ place }) => place !== null).length;
  const language = mailLanguage(applicant.locale);
  const say = letterIn(language);
  const name = plainWords(contest.name);
  const title = plainWords(solution.title);
  const { statement } = decision;
  return {
    to: applicant.email,
    language,
    letter: {
      subject: say('subject', { contest: name }),
      paragraphs: [
        say('hello', { name: plainWords(applicant.name) }),
        say('thanks', { title, reference: solution.reference, contest: name }),
        ...outcome(say, { solution, of, words: await juryWords(system, solution.id) }),
        ...(statement === null ? [] : [say('statement', { statement: plainWords(statement, longest) })]),
      ],
      link: { text: say('link'), href: `${publicUrl}/public/contests/${contest.slug}` },
      footer: say('footer'),
    },
  };
};
