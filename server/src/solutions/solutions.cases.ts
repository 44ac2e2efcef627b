import type { NewRecord } from '@pilotage/db';
import type { Contest, Score } from '@pilotage/shared';
import { ofDecidedContest } from '../testing/expected/ofDecidedContest.ts';
import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import { type ContestOwner, createJuryFactories } from '../testing/factories/juryFactories.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

const solutionRow =
  (owner: ContestOwner, state: Contest['state'], input: Partial<NewRecord<'solutions'>> = {}): RowFactory =>
  (fixtures) =>
    createWithCanary(async (title) => {
      const { aContestIn, aSolution } = createJuryFactories(fixtures);
      return aSolution(await aContestIn(owner, state), { title, ...input });
    });

const awardedFields = { published: true, place: 1, award: 'Winner' };

/** A solution of A that is assigned to the juror, with a score in this state. */
const reviewedSolution =
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

export const solutionCases = defineCases('solutions', {
  bodies: { any: () => ({ title: 'New' }) },
  change: () => ({ title: uniqueName('changed') }),
  rows: {
    own: solutionRow('a', 'open'),
    'own decided': solutionRow('a', 'decided', { place: 1 }),
    "juror's": reviewedSolution('assigned'),
    "juror's conflict": reviewedSolution('conflict'),
    foreign: solutionRow('b', 'judging'),
    'foreign decided': solutionRow('b', 'decided'),
    'foreign published': solutionRow('b', 'decided', { published: true }),
    consortium: solutionRow('consortium', 'judging'),
    'own awarded': solutionRow('a', 'decided', awardedFields),
    'foreign awarded': solutionRow('b', 'decided', awardedFields),
    'consortium awarded': solutionRow('consortium', 'decided', awardedFields),
  },
  totals: {
    staffA: 'organisationId = :a OR published = 1',
    evaluator: `published = 1 OR (state = 'submitted' AND ${ofDecidedContest})`,
    observer: 'published = 1',
    juror: "state = 'submitted' AND id IN (SELECT solutionId FROM scores WHERE userId = :me AND state <> 'conflict')",
  },
  actionBodies: { exclude: { reason: 'No' }, continue: { title: 'What became of it' } },
  concealedFields: ['affiliationId'],
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  no    no    no
    list own decided            | 401   401   full  full  full  full  no    no
    list juror's                | 401   401   full  full  full  no    no    full
    list juror's conflict       | 401   401   full  full  full  no    no    no
    list foreign                | 401   401   no    no    full  no    no    no
    list foreign decided        | 401   401   no    no    full  full  no    no
    list foreign published      | 401   401   full  full  full  full  full  no
    list consortium             | 401   401   no    no    full  no    no    no
    get own                     | 401   401   full  full  full  no    no    no
    get own decided             | 401   401   full  full  full  full  no    no
    get juror's                 | 401   401   full  full  full  no    no    full
    get juror's conflict        | 401   401   full  full  full  no    no    no
    get foreign                 | 401   401   no    no    full  no    no    no
    get foreign decided         | 401   401   no    no    full  full  no    no
    get foreign published       | 401   401   full  full  full  full  full  no
    get consortium              | 401   401   no    no    full  no    no    no
    create any                  | 404   404   404   404   404   404   404   404
    update own                  | 404   404   404   404   404   404   404   404
    delete own                  | 404   404   404   404   404   404   404   404
    exclude own                 | 401   401   403   200   403   404   404   404
    exclude own decided         | 401   401   403   409   403   403   404   404
    exclude juror's             | 401   401   403   200   403   404   404   403
    exclude foreign             | 401   401   404   404   403   404   404   404
    exclude foreign published   | 401   401   403   403   403   403   403   404
    exclude consortium          | 401   401   404   404   200   404   404   404
    continue own                | 401   401   403   409   403   404   404   404
    continue own awarded        | 401   401   403   200   403   403   403   404
    continue foreign awarded    | 401   401   403   403   403   403   403   404
    continue consortium awarded | 401   401   403   403   200   403   403   404`,
});
