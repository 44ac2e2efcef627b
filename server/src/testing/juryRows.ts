import type { NewRecord } from '@pilotage/db';
import type { Contest, Cooperation, Score } from '@pilotage/shared';
import { unlike } from './builders.ts';
import { instant, juryBuilders, type Owner, ownerId } from './juryBuilders.ts';
import { type Maker, withCanary } from './madeRow.ts';

type Given<T> = Partial<T>;

const solutionOf =
  (owner: Owner, state: Contest['state'], given: Given<NewRecord<'solutions'>> = {}): Maker =>
  (scene) =>
    withCanary(async (title) => {
      const { aContestIn, aSolution } = juryBuilders(scene);
      return aSolution(await aContestIn(owner, state), { title, ...given });
    });

const awarded = { published: true, place: 1, award: 'Winner' };

/** A solution of A's that the juror was given, in the state that the row is in now. */
const reviewed =
  (state: Score['state']): Maker =>
  (scene) =>
    withCanary(async (title) => {
      const { aContestIn, aSolution, jurorOf, aScore } = juryBuilders(scene);
      const contest = await aContestIn('a', 'judging');
      const solution = await aSolution(contest, { title });
      const juror = await jurorOf(contest, 'juror');
      await aScore({ solution, jurorId: juror.id, userId: juror.userId, state });
      return solution;
    });

const applicantOf =
  (owner: Owner): Maker =>
  (scene) =>
    withCanary(async (name) => {
      const { aContestIn, aSolution, anApplicant } = juryBuilders(scene);
      return anApplicant(await aSolution(await aContestIn(owner, 'decided'), { published: true }), { name });
    });

const jurorOf =
  (owner: Owner, who: 'juror' | 'another'): Maker =>
  (scene) =>
    withCanary(async (name) => {
      const { aContestIn, aJuror } = juryBuilders(scene);
      const userId = who === 'juror' ? scene.house.ids.users.juror : (await scene.aUser()).id;
      return aJuror(await aContestIn(owner, 'judging'), { userId, name, country: owner === 'a' ? 'AT' : 'HU' });
    });

/** What is not scored yet says nothing by which it could be known. */
const saying = (state: Score['state'], make: (words: string) => Promise<{ id: number }>) =>
  state === 'assigned' ? make('').then(({ id }) => ({ id, canary: null })) : withCanary(make);

const scoreOf =
  (owner: Owner, state: Score['state'], contestState: Contest['state'] = 'judging'): Maker =>
  (scene) =>
    saying(state, async (words) => {
      const { aContestIn, aSolution, jurorOf: juror, aScore } = juryBuilders(scene);
      const contest = await aContestIn(owner, contestState);
      const { id: jurorId, userId } = await juror(contest, 'another');
      return aScore({ solution: await aSolution(contest), jurorId, userId, state, words });
    });

const scoreOfJuror =
  (state: Score['state']): Maker =>
  (scene) =>
    saying(state, async (words) => {
      const { aContestIn, aSolution, jurorOf: juror, aScore } = juryBuilders(scene);
      const contest = await aContestIn('a', 'judging');
      const { id: jurorId, userId } = await juror(contest, 'juror');
      return aScore({ solution: await aSolution(contest), jurorId, userId, state, words });
    });

/** Another juror's score for a solution that the juror has in this state. */
const besideOf =
  (state: Score['state']): Maker =>
  (scene) =>
    withCanary(async (words) => {
      const { aContestIn, aSolution, jurorOf: juror, aScore } = juryBuilders(scene);
      const contest = await aContestIn('a', 'judging');
      const solution = await aSolution(contest);
      const mine = await juror(contest, 'juror');
      const other = await juror(contest, 'another');
      await aScore({ solution, jurorId: mine.id, userId: mine.userId, state });
      return aScore({ solution, jurorId: other.id, userId: other.userId, state: 'scored', words });
    });

const decisionOf =
  (owner: Owner): Maker =>
  (scene) =>
    withCanary(async (statement) => {
      const { id: contestId, organisationId } = await juryBuilders(scene).aContestIn(owner, 'decided');
      return scene.house.pilotage.stores.system().insert('decisions', {
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

/** The canary is how to reach who asks. */
const cooperationOf =
  (asker: Owner, owner: Owner, state: Cooperation['state'] = 'asked'): Maker =>
  (scene) =>
    withCanary(async (askerName) => {
      const { aContestIn, aSolution } = juryBuilders(scene);
      const solution = await aSolution(await aContestIn(owner, 'decided'), { published: true });
      return scene.house.pilotage.stores.system().insert('cooperations', {
        organisationId: ownerId(scene, asker),
        solutionId: solution.id,
        message: 'Let us work together.',
        ownerOrganisationId: solution.organisationId,
        askedById: null,
        askerName,
        askerEmail: `${unlike('asker')}@house.example`,
        ownerName: null,
        ownerEmail: null,
        state,
        answer: null,
        answeredAt: null,
      });
    });

/** Solutions with all that hangs from them, of A, of B and of the consortium. */
export const juryRows = {
  solutions: {
    own: solutionOf('a', 'open'),
    'own decided': solutionOf('a', 'decided', { place: 1 }),
    "juror's": reviewed('assigned'),
    "juror's conflict": reviewed('conflict'),
    foreign: solutionOf('b', 'judging'),
    'foreign decided': solutionOf('b', 'decided'),
    'foreign published': solutionOf('b', 'decided', { published: true }),
    consortium: solutionOf('consortium', 'judging'),
    'own awarded': solutionOf('a', 'decided', awarded),
    'foreign awarded': solutionOf('b', 'decided', awarded),
    'consortium awarded': solutionOf('consortium', 'decided', awarded),
  },
  applicants: { own: applicantOf('a'), foreign: applicantOf('b'), consortium: applicantOf('consortium') },
  jurors: {
    own: jurorOf('a', 'another'),
    "juror's": jurorOf('a', 'juror'),
    foreign: jurorOf('b', 'another'),
    consortium: jurorOf('consortium', 'another'),
  },
  scores: {
    'own assigned': scoreOf('a', 'assigned'),
    'own scored': scoreOf('a', 'scored'),
    'own counted': scoreOf('a', 'counted'),
    'own decided': scoreOf('a', 'counted', 'decided'),
    'foreign scored': scoreOf('b', 'scored'),
    'foreign counted': scoreOf('b', 'counted'),
    'consortium assigned': scoreOf('consortium', 'assigned'),
    'consortium counted': scoreOf('consortium', 'counted'),
    "juror's assigned": scoreOfJuror('assigned'),
    "juror's scored": scoreOfJuror('scored'),
    'beside assigned': besideOf('assigned'),
    'beside scored': besideOf('scored'),
    'beside conflict': besideOf('conflict'),
  },
  decisions: { own: decisionOf('a'), foreign: decisionOf('b'), consortium: decisionOf('consortium') },
  cooperations: {
    asking: cooperationOf('a', 'b'),
    asked: cooperationOf('b', 'a'),
    accepted: cooperationOf('b', 'a', 'accepted'),
    'of visitor': cooperationOf('consortium', 'a'),
    foreign: cooperationOf('consortium', 'b'),
    consortium: cooperationOf('b', 'consortium'),
  },
};
