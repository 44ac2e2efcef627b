import { createHash } from 'node:crypto';
import type { Juror, CriterionScore, Solution } from '@pilotage/shared';
import { jurorAddress, type UserIdByEmail, secondJurorAddress } from '../access/access.seed.ts';
import { instantOn, daysAfter } from '../demo/calendar.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';
import facts from '../demo/socialimakers.json' with { type: 'json' };
import type { NewRecord, Store } from '../store/store.ts';
import type { SeededContest } from '../contests/contests.seed.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const submittedFields = {
  summary: 'Illustrative.',
  answers: [],
  files: [],
  fileNames: null,
  theme: null,
  affiliationId: null,
  mayPublish: true,
  state: 'submitted',
  exclusion: null,
  published: false,
  place: null,
  award: null,
  pilotId: null,
} as const satisfies Partial<NewRecord<'solutions'>>;

type FollowUp = NonNullable<(typeof facts.contests)[number]['followUp']>;

const formatFollowUp = ({ measure, value, qualifier = '' }: FollowUp[number]) => `${qualifier} ${value} ${measure}`.trim();

/** Seeds the winners, with published facts only. */
async function seedWinners(store: Store, contests: ReadonlyMap<string, SeededContest>, today: string): Promise<void> {
  for (const [index, { slug, winner, followUp = [] }] of facts.contests.entries()) {
    const { contest } = getNamed(contests, slug);
    const outcome = followUp.length === 0 ? '' : ` What became of it: ${followUp.map(formatFollowUp).join(', ')}.`;
    await store.insert('solutions', {
      ...submittedFields,
      organisationId: contest.organisationId,
      contestId: contest.id,
      reference: `WINNER-${index + 1}`,
      title: winner.solution,
      summary: `The winning solution; how it describes itself was not published.${outcome}`,
      country: winner.countryCode,
      receivedAt: contest.closesAt ?? instantOn(daysAfter(today, -180), '22:00'),
      contentHash: hashOf(winner.solution),
      published: true,
      place: 1,
      award: 'Winner',
    });
  }
}

interface IllustrativeSolution {
  title: string;
  country: string;
  theme: string;
  summary: string;
}

const workSolutions: readonly IllustrativeSolution[] = [
  {
    title: 'Evening kitchen',
    country: 'HU',
    theme: 'Training',
    summary: 'Unemployed cooks run a canteen for offices and train the next ones.',
  },
  {
    title: 'A van that brings the workshop',
    country: 'SK',
    theme: 'Mobility',
    summary: 'A workshop on wheels stops in villages without a bus.',
  },
  {
    title: 'First day together',
    country: 'HU',
    theme: 'Employers',
    summary: 'A colleague goes along on the first ten days of a new job.',
  },
];

const skillSolutions: readonly IllustrativeSolution[] = [
  {
    title: 'Carpentry in the old station',
    country: 'SK',
    theme: 'Workshops',
    summary: 'An empty railway station becomes a workshop where adults learn carpentry.',
  },
  {
    title: 'Learn where you live',
    country: 'CZ',
    theme: 'Mentoring',
    summary: 'Neighbours with a trade take on one learner each for a year.',
  },
  {
    title: 'Night school by telephone',
    country: 'PL',
    theme: 'Online',
    summary: 'Lessons of ten minutes for people who work in shifts.',
  },
  {
    title: 'The repair street',
    country: 'SK',
    theme: 'Workshops',
    summary: 'A street of small repair shops that share tools, and teach.',
  },
  {
    title: 'Second start',
    country: 'AT',
    theme: 'Mentoring',
    summary: 'Retired masters prepare learners for the examination that they once gave up.',
  },
];

interface SubmittedSeedInput {
  seededContest: SeededContest;
  solutions: readonly IllustrativeSolution[];
  /** Day of the first submission; the others follow daily. */
  from: string;
}

/** Seeds solutions of fictitious applicants. */
async function seedSubmittedSolutions(
  store: Store,
  { seededContest: { contest, criteria }, solutions, from }: SubmittedSeedInput,
): Promise<Solution[]> {
  const stored: Solution[] = [];
  for (const [index, { title, ...texts }] of solutions.entries()) {
    const receivedAt = instantOn(daysAfter(from, index), '09:30');
    const { id: contestId, organisationId } = contest;
    const solution = await store.insert('solutions', {
      ...submittedFields,
      ...texts,
      organisationId,
      contestId,
      reference: `DEMO-${contestId}-${index + 1}`,
      title: `${title} (illustrative)`,
      answers: criteria.map(({ position }) => ({ questionId: position, text: `${texts.summary} (Illustrative.)` })),
      receivedAt,
      contentHash: hashOf(title),
    });
    await store.insert('applicants', {
      organisationId,
      contestId,
      solutionId: solution.id,
      name: `Applicant ${index + 1} (illustrative)`,
      email: `applicant${index + 1}@applicants.example`,
      phone: null,
      belongsTo: null,
      locale: 'en',
      consentedAt: receivedAt,
      confirmedAt: receivedAt,
    });
    stored.push(solution);
  }
  return stored;
}

interface ScoreSeedInput {
  seededContest: SeededContest;
  solutions: readonly Solution[];
  juror: Juror;
  /** Number of solutions that the juror has scored. */
  scored: number;
  scoredAt: string;
}

async function seedScores(
  store: Store,
  { seededContest: { contest, criteria }, solutions, juror, scored, scoredAt }: ScoreSeedInput,
): Promise<void> {
  for (const [index, { id: solutionId, organisationId }] of solutions.entries()) {
    const isScored = index < scored;
    const marks: CriterionScore[] = criteria.map(({ id, position }) => ({
      criterionId: id,
      value: 2 + ((index + position + juror.id) % 4),
    }));
    await store.insert('scores', {
      sharedDomainConfirmed: false,
      organisationId,
      contestId: contest.id,
      solutionId,
      jurorId: juror.id,
      userId: juror.userId,
      reviewerId: juror.userId,
      scoredById: isScored ? juror.userId : null,
      state: isScored ? 'scored' : 'assigned',
      marks: isScored ? marks : [],
      forApplicant: isScored ? 'Well thought out; who pays for it after the first year? (Illustrative.)' : null,
      forJury: isScored ? 'Strong team. (Illustrative.)' : null,
      conflict: null,
      scoredAt: isScored ? scoredAt : null,
      withdrawnScores: null,
    });
  }
}

interface SolutionSeedInput {
  contests: ReadonlyMap<string, SeededContest>;
  people: UserIdByEmail;
  today: string;
}

/** Seeds the published winners of the real contests, and illustrative solutions, some of them in judging. */
export async function seedSolutions(store: Store, { contests, people, today }: SolutionSeedInput): Promise<void> {
  await seedWinners(store, contests, today);
  await seedSubmittedSolutions(store, {
    seededContest: getNamed(contests, 'work-for-all'),
    solutions: workSolutions,
    from: daysAfter(today, -12),
  });
  const seededContest = getNamed(contests, 'skills-for-a-second-chance');
  const solutions = await seedSubmittedSolutions(store, {
    seededContest,
    solutions: skillSolutions,
    from: daysAfter(today, -20),
  });
  const { id: contestId, organisationId } = seededContest.contest;
  for (const [email, name, scored] of [
    [jurorAddress, 'Juror of the consortium', 1],
    [secondJurorAddress, 'Second juror of the consortium', 3],
  ] as const) {
    const userId = getNamed(people, email);
    const juror = await store.insert('jurors', { organisationId, contestId, userId, affiliationId: null, country: null, name });
    await seedScores(store, { seededContest, solutions, juror, scored, scoredAt: instantOn(daysAfter(today, -3), '14:00') });
  }
}
