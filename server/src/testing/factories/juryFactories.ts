import type { NewRecord } from '@pilotage/db';
import type { Contest, Score, Solution } from '@pilotage/shared';
import { uniqueName } from './apiFactories.ts';
import type { PartnersFixture } from '../fixtures/partnersFixture.ts';

export type ContestOwner = 'a' | 'b' | 'consortium';
type JuryRecordInput<T> = Partial<T>;

/** The part of the fixture that the factories need. */
export type JuryFixture = Pick<PartnersFixture, 'app' | 'aUser'>;

export const ownerIdOf = ({ app }: JuryFixture, owner: ContestOwner): number | null =>
  owner === 'consortium' ? null : app.ids.organisations[owner];

export const instant = '2019-03-01T09:00:00.000Z';

/** Factories that insert rows directly through the system store, without the steps of a contest. */
export function createJuryFactories(fixtures: JuryFixture) {
  const system = () => fixtures.app.pilotage.stores.system();

  const aContestIn = (owner: ContestOwner, state: Contest['state'], input: JuryRecordInput<Contest> = {}): Promise<Contest> =>
    system().insert('contests', {
      organisationId: ownerIdOf(fixtures, owner),
      slug: uniqueName('judged'),
      name: uniqueName('Judged'),
      challenge: 'How?',
      whoMayEnter: 'Everybody',
      prize: 'Honour',
      languages: ['en'],
      timeZone: 'Europe/Rome',
      opensAt: '2019-01-01T09:00:00.000Z',
      closesAt: '2019-02-01T09:00:00.000Z',
      tieRule: 'sharedPlace',
      juryApart: 'organisation',
      privacyText: 'Erased.',
      eraseOn: '2199-12-31',
      questions: null,
      themes: null,
      filesMost: 3,
      publicNote: null,
      illustrative: false,
      scoresRevisable: true,
      state,
      openedAt: '2019-01-01T09:00:00.000Z',
      judgedAt: null,
      decidedAt: null,
      notes: [],
      ...input,
    });

  async function aSolution(contest: Contest, input: JuryRecordInput<NewRecord<'solutions'>> = {}): Promise<Solution> {
    return system().insert('solutions', {
      organisationId: contest.organisationId,
      contestId: contest.id,
      reference: uniqueName('S').toUpperCase(),
      title: uniqueName('Solution'),
      summary: 'What it is.',
      answers: [{ questionId: 1, text: 'Because.' }],
      files: [],
      fileNames: null,
      country: 'SK',
      theme: null,
      affiliationId: null,
      mayPublish: true,
      state: 'submitted',
      receivedAt: '2019-01-15T09:00:00.000Z',
      contentHash: 'a'.repeat(64),
      exclusion: null,
      published: false,
      place: null,
      award: null,
      pilotId: null,
      ...input,
    });
  }

  const anApplicant = (
    { id: solutionId, organisationId, contestId }: Solution,
    input: JuryRecordInput<NewRecord<'applicants'>> = {},
  ) =>
    system().insert('applicants', {
      organisationId,
      contestId,
      solutionId,
      name: 'Ada',
      email: `${uniqueName('ada')}@applicants.example`,
      phone: null,
      belongsTo: null,
      locale: 'en',
      consentedAt: instant,
      confirmedAt: instant,
      ...input,
    });

  const aJuror = ({ id: contestId, organisationId }: Contest, input: JuryRecordInput<NewRecord<'jurors'>> & { userId: number }) =>
    system().insert('jurors', { organisationId, contestId, affiliationId: null, country: null, name: 'Juror', ...input });

  /** A juror of the user `juror`, or of another user who cannot sign in. */
  const jurorOf = async (contest: Contest, who: 'juror' | 'another') =>
    aJuror(contest, { userId: who === 'juror' ? fixtures.app.ids.users.juror : (await fixtures.aUser()).id });

  interface ScoreInput {
    solution: Solution;
    jurorId: number;
    userId: number;
    state: Score['state'];
    words?: string;
    value?: number;
  }

  function aScore({ solution, jurorId, userId, state, words = 'Words', value = 3 }: ScoreInput): Promise<Score> {
    const isScored = state === 'scored' || state === 'counted';
    return system().insert('scores', {
      sharedDomainConfirmed: false,
      organisationId: solution.organisationId,
      contestId: solution.contestId,
      solutionId: solution.id,
      jurorId,
      userId,
      reviewerId: state === 'conflict' ? null : userId,
      scoredById: isScored ? userId : null,
      state,
      marks: isScored ? [{ criterionId: 1, value }] : [],
      forApplicant: isScored ? words : null,
      forJury: isScored ? words : null,
      conflict: state === 'conflict' ? words : null,
      scoredAt: isScored ? instant : null,
      withdrawnScores: null,
    });
  }

  return { aContestIn, aSolution, anApplicant, aJuror, jurorOf, aScore };
}
