import type { NewRecord } from '@pilotage/db';
import type { Contest, Cooperation, Score } from '@pilotage/shared';
import { uniqueName } from './apiFactories.ts';
import { instant, createJuryFactories, type ContestOwner, ownerIdOf } from './juryFactories.ts';
import { type RowFactory, createWithCanary } from './createdRow.ts';

type JuryRowInput<T> = Partial<T>;

const solutionFactory =
  (owner: ContestOwner, state: Contest['state'], input: JuryRowInput<NewRecord<'solutions'>> = {}): RowFactory =>
  (fixtures) =>
    createWithCanary(async (title) => {
      const { aContestIn, aSolution } = createJuryFactories(fixtures);
      return aSolution(await aContestIn(owner, state), { title, ...input });
    });

const awardedFields = { published: true, place: 1, award: 'Winner' };

/** A solution of A that is assigned to the juror, with a score in this state. */
const reviewedSolutionFactory =
  (state: Score['state']): RowFactory =>
  (fixtures) =>
    createWithCanary(async (title) => {
      const { aContestIn, aSolution, jurorOf, aScore } = createJuryFactories(fixtures);
      const contest = await aContestIn('a', 'judging');
      const solution = await aSolution(contest, { title });
      const juror = await jurorOf(contest, 'juror');
      await aScore({ solution, jurorId: juror.id, userId: juror.userId, state });
      return solution;
    });

const applicantFactory =
  (owner: ContestOwner): RowFactory =>
  (fixtures) =>
    createWithCanary(async (name) => {
      const { aContestIn, aSolution, anApplicant } = createJuryFactories(fixtures);
      return anApplicant(await aSolution(await aContestIn(owner, 'decided'), { published: true }), { name });
    });

const jurorFactory =
  (owner: ContestOwner, who: 'juror' | 'another'): RowFactory =>
  (fixtures) =>
    createWithCanary(async (name) => {
      const { aContestIn, aJuror } = createJuryFactories(fixtures);
      const userId = who === 'juror' ? fixtures.app.ids.users.juror : (await fixtures.aUser()).id;
      return aJuror(await aContestIn(owner, 'judging'), { userId, name, country: owner === 'a' ? 'AT' : 'HU' });
    });

/** An assigned score has no text yet, so it has no canary. */
const createScoreWithCanary = (state: Score['state'], create: (words: string) => Promise<{ id: number }>) =>
  state === 'assigned' ? create('').then(({ id }) => ({ id, canary: null })) : createWithCanary(create);

const scoreFactory =
  (owner: ContestOwner, state: Score['state'], contestState: Contest['state'] = 'judging'): RowFactory =>
  (fixtures) =>
    createScoreWithCanary(state, async (words) => {
      const { aContestIn, aSolution, jurorOf: createJuror, aScore } = createJuryFactories(fixtures);
      const contest = await aContestIn(owner, contestState);
      const { id: jurorId, userId } = await createJuror(contest, 'another');
      return aScore({ solution: await aSolution(contest), jurorId, userId, state, words });
    });

const jurorScoreFactory =
  (state: Score['state']): RowFactory =>
  (fixtures) =>
    createScoreWithCanary(state, async (words) => {
      const { aContestIn, aSolution, jurorOf: createJuror, aScore } = createJuryFactories(fixtures);
      const contest = await aContestIn('a', 'judging');
      const { id: jurorId, userId } = await createJuror(contest, 'juror');
      return aScore({ solution: await aSolution(contest), jurorId, userId, state, words });
    });

/** Another juror's score of a solution for which the juror has a score in this state. */
const otherJurorScoreFactory =
  (state: Score['state'], others: Score['state'] = 'scored'): RowFactory =>
  (fixtures) =>
    createWithCanary(async (words) => {
      const { aContestIn, aSolution, jurorOf: createJuror, aScore } = createJuryFactories(fixtures);
      const contest = await aContestIn('a', 'judging');
      const solution = await aSolution(contest);
      const ownJuror = await createJuror(contest, 'juror');
      const otherJuror = await createJuror(contest, 'another');
      await aScore({ solution, jurorId: ownJuror.id, userId: ownJuror.userId, state });
      return aScore({ solution, jurorId: otherJuror.id, userId: otherJuror.userId, state: others, words });
    });

const decisionFactory =
  (owner: ContestOwner): RowFactory =>
  (fixtures) =>
    createWithCanary(async (statement) => {
      const { id: contestId, organisationId } = await createJuryFactories(fixtures).aContestIn(owner, 'decided');
      return fixtures.app.pilotage.stores.system().insert('decisions', {
        organisationId,
        contestId,
        record: {
          contest: { id: contestId, slug: 'x', name: 'x', closesAt: null },
          rule: { ranking: 'weightedMean', tieRule: 'sharedPlace' },
          criteria: [],
          solutions: [],
          excluded: [],
          sheets: [],
          result: [],
          firstPlaceSurvives: true,
          awards: [],
          decidedAt: instant,
        },
        hash: 'b'.repeat(64),
        statement,
        decidedById: null,
      });
    });

/** A cooperation request. The canary is the name of the requester. */
const cooperationFactory =
  (requester: ContestOwner, owner: ContestOwner, state: Cooperation['state'] = 'asked'): RowFactory =>
  (fixtures) =>
    createWithCanary(async (askerName) => {
      const { aContestIn, aSolution } = createJuryFactories(fixtures);
      const solution = await aSolution(await aContestIn(owner, 'decided'), { published: true });
      return fixtures.app.pilotage.stores.system().insert('cooperations', {
        organisationId: ownerIdOf(fixtures, requester),
        solutionId: solution.id,
        message: 'Let us work together.',
        ownerOrganisationId: solution.organisationId,
        askedById: null,
        askerName,
        askerEmail: `${uniqueName('asker')}@house.example`,
        ownerName: null,
        ownerEmail: null,
        state,
        answer: null,
        answeredAt: null,
      });
    });

/** Solutions and dependent rows of A, B and the consortium. */
export const juryRowFactories = {
  solutions: {
    own: solutionFactory('a', 'open'),
    'own decided': solutionFactory('a', 'decided', { place: 1 }),
    "juror's": reviewedSolutionFactory('assigned'),
    "juror's conflict": reviewedSolutionFactory('conflict'),
    foreign: solutionFactory('b', 'judging'),
    'foreign decided': solutionFactory('b', 'decided'),
    'foreign published': solutionFactory('b', 'decided', { published: true }),
    consortium: solutionFactory('consortium', 'judging'),
    'own awarded': solutionFactory('a', 'decided', awardedFields),
    'foreign awarded': solutionFactory('b', 'decided', awardedFields),
    'consortium awarded': solutionFactory('consortium', 'decided', awardedFields),
  },
  applicants: { own: applicantFactory('a'), foreign: applicantFactory('b'), consortium: applicantFactory('consortium') },
  jurors: {
    own: jurorFactory('a', 'another'),
    "juror's": jurorFactory('a', 'juror'),
    foreign: jurorFactory('b', 'another'),
    consortium: jurorFactory('consortium', 'another'),
  },
  scores: {
    'own assigned': scoreFactory('a', 'assigned'),
    'own scored': scoreFactory('a', 'scored'),
    'own counted': scoreFactory('a', 'counted'),
    'own decided': scoreFactory('a', 'counted', 'decided'),
    'foreign scored': scoreFactory('b', 'scored'),
    'foreign counted': scoreFactory('b', 'counted'),
    'consortium assigned': scoreFactory('consortium', 'assigned'),
    'consortium counted': scoreFactory('consortium', 'counted'),
    "juror's assigned": jurorScoreFactory('assigned'),
    "juror's scored": jurorScoreFactory('scored'),
    'beside assigned': otherJurorScoreFactory('assigned'),
    'beside scored': otherJurorScoreFactory('scored'),
    'beside conflict': otherJurorScoreFactory('conflict'),
    'conflict beside scored': otherJurorScoreFactory('scored', 'conflict'),
  },
  decisions: { own: decisionFactory('a'), foreign: decisionFactory('b'), consortium: decisionFactory('consortium') },
  cooperations: {
    asking: cooperationFactory('a', 'b'),
    asked: cooperationFactory('b', 'a'),
    accepted: cooperationFactory('b', 'a', 'accepted'),
    'of visitor': cooperationFactory('consortium', 'a'),
    foreign: cooperationFactory('consortium', 'b'),
    consortium: cooperationFactory('b', 'consortium'),
  },
};
