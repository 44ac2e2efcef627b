import type { Contest, Score } from '@pilotage/shared';
import type { RequestBodyFactory } from '../testing/cases/caseDeclaration.ts';
import { ofDecidedContest } from '../testing/expected/ofDecidedContest.ts';
import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import { type ContestOwner, createJuryFactories } from '../testing/factories/juryFactories.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

const scoreBody =
  (owner: ContestOwner): RequestBodyFactory =>
  async (fixtures) => {
    const { aContestIn, aSolution, jurorOf } = createJuryFactories(fixtures);
    const contest = await aContestIn(owner, 'judging');
    const [solution, juror] = [await aSolution(contest), await jurorOf(contest, 'another')];
    const { organisationId, id: contestId } = contest;
    return { organisationId, contestId, solutionId: solution.id, jurorId: juror.id };
  };

/** An assigned score has no text yet, so it has no canary. */
const createScoreWithCanary = (state: Score['state'], create: (words: string) => Promise<{ id: number }>) =>
  state === 'assigned' ? create('').then(({ id }) => ({ id, canary: null })) : createWithCanary(create);

const scoreRow =
  (owner: ContestOwner, state: Score['state'], contestState: Contest['state'] = 'judging'): RowFactory =>
  (fixtures) =>
    createScoreWithCanary(state, async (words) => {
      const { aContestIn, aSolution, jurorOf: createJuror, aScore } = createJuryFactories(fixtures);
      const contest = await aContestIn(owner, contestState);
      const { id: jurorId, userId } = await createJuror(contest, 'another');
      return aScore({ solution: await aSolution(contest), jurorId, userId, state, words });
    });

const jurorScore =
  (state: Score['state']): RowFactory =>
  (fixtures) =>
    createScoreWithCanary(state, async (words) => {
      const { aContestIn, aSolution, jurorOf: createJuror, aScore } = createJuryFactories(fixtures);
      const contest = await aContestIn('a', 'judging');
      const { id: jurorId, userId } = await createJuror(contest, 'juror');
      return aScore({ solution: await aSolution(contest), jurorId, userId, state, words });
    });

/** Another juror's score of a solution for which the juror has a score in this state. */
const otherJurorScore =
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

export const scoreCases = defineCases('scores', {
  bodies: { own: scoreBody('a'), foreign: scoreBody('b'), consortium: scoreBody('consortium') },
  change: () => ({ state: 'scored' }),
  rows: {
    'own assigned': scoreRow('a', 'assigned'),
    'own scored': scoreRow('a', 'scored'),
    'own counted': scoreRow('a', 'counted'),
    'own decided': scoreRow('a', 'counted', 'decided'),
    'foreign scored': scoreRow('b', 'scored'),
    'foreign counted': scoreRow('b', 'counted'),
    'consortium assigned': scoreRow('consortium', 'assigned'),
    'consortium counted': scoreRow('consortium', 'counted'),
    "juror's assigned": jurorScore('assigned'),
    "juror's scored": jurorScore('scored'),
    'beside assigned': otherJurorScore('assigned'),
    'beside scored': otherJurorScore('scored'),
    'beside conflict': otherJurorScore('conflict'),
    'conflict beside scored': otherJurorScore('scored', 'conflict'),
  },
  actor: 'staffA',
  totals: {
    staffA: 'organisationId = :a',
    evaluator: `state = 'counted' AND ${ofDecidedContest}`,
    juror:
      "userId = :me OR (state IN ('scored', 'counted') AND solutionId IN (SELECT s.solutionId FROM scores s WHERE s.userId = :me AND s.state IN ('scored', 'counted')))",
  },
  actionBodies: { score: { marks: [] }, decline: { conflict: 'No' } },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own assigned           | 401   401   full  full  full  no    403   no
    list own scored             | 401   401   bare  bare  bare  no    403   no
    list own counted            | 401   401   full  full  full  no    403   no
    list own decided            | 401   401   full  full  full  full  403   no
    list foreign scored         | 401   401   no    no    bare  no    403   no
    list foreign counted        | 401   401   no    no    full  no    403   no
    list consortium assigned    | 401   401   no    no    full  no    403   no
    list consortium counted     | 401   401   no    no    full  no    403   no
    list juror's assigned       | 401   401   full  full  full  no    403   full
    list juror's scored         | 401   401   bare  bare  bare  no    403   full
    list beside assigned        | 401   401   bare  bare  bare  no    403   no
    list beside scored          | 401   401   bare  bare  bare  no    403   full
    list beside conflict        | 401   401   bare  bare  bare  no    403   no
    list conflict beside scored | 401   401   bare  bare  bare  no    403   no
    get own scored              | 401   401   bare  bare  bare  no    no    no
    get own counted             | 401   401   full  full  full  no    no    no
    get own decided             | 401   401   full  full  full  full  no    no
    get foreign scored          | 401   401   no    no    bare  no    no    no
    get foreign counted         | 401   401   no    no    full  no    no    no
    get consortium counted      | 401   401   no    no    full  no    no    no
    get juror's scored          | 401   401   bare  bare  bare  no    no    full
    get beside assigned         | 401   401   bare  bare  bare  no    no    no
    get beside scored           | 401   401   bare  bare  bare  no    no    full
    get beside conflict         | 401   401   bare  bare  bare  no    no    no
    get conflict beside scored  | 401   401   bare  bare  bare  no    no    no
    create own                  | 401   401   201   201   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    create consortium           | 401   401   403   403   201   403   403   403
    update own assigned         | 404   404   404   404   404   404   404   404
    delete own assigned         | 401   401   200   200   403   404   404   404
    delete own scored           | 401   401   409   409   403   404   404   404
    delete juror's assigned     | 401   401   200   200   403   404   404   403
    delete foreign scored       | 401   401   404   404   403   404   404   404
    delete consortium assigned  | 401   401   404   404   200   404   404   404
    score juror's assigned      | 401   401   403   403   403   404   404   200
    score juror's scored        | 401   401   403   403   403   404   404   409
    score beside assigned       | 401   401   403   403   403   404   404   404
    score beside scored         | 401   401   403   403   403   404   404   403
    score own assigned          | 401   401   403   403   403   404   404   404
    score own decided           | 401   401   403   403   403   403   404   404
    score foreign scored        | 401   401   404   404   403   404   404   404
    score consortium assigned   | 401   401   404   404   403   404   404   404
    decline juror's assigned    | 401   401   403   403   403   404   404   200
    decline juror's scored      | 401   401   403   403   403   404   404   200
    withdraw juror's scored     | 401   401   403   403   403   404   404   200
    withdraw juror's assigned   | 401   401   403   403   403   404   404   409
    withdraw beside scored      | 401   401   403   403   403   404   404   403
    withdraw own scored         | 401   401   403   403   403   404   404   404
    withdraw own decided        | 401   401   403   403   403   403   404   404
    withdraw foreign scored     | 401   401   404   404   403   404   404   404
    decline beside assigned     | 401   401   403   403   403   404   404   404
    decline beside scored       | 401   401   403   403   403   404   404   403
    decline own assigned        | 401   401   403   403   403   404   404   404
    decline own decided         | 401   401   403   403   403   403   404   404
    decline foreign scored      | 401   401   404   404   403   404   404   404
    decline consortium assigned | 401   401   404   404   403   404   404   404`,
});
