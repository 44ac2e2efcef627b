import type { Contest } from '@pilotage/shared';
import { createJuryFactories } from './juryFactories.ts';
import { type RowFactory, createWithCanary } from './createdRow.ts';

type ContestOrganiser = 'managerA' | 'managerB' | 'lead';

const contestFactory =
  (by: ContestOrganiser, isOpen: boolean): RowFactory =>
  ({ builders }) =>
    createWithCanary(async (name) => {
      const { contest } = await builders.aReadyContest({ by, name });
      return isOpen ? builders.openContest(contest, by) : contest;
    });

/** A contest without criteria, which can be removed. */
const bareContestFactory =
  (by: ContestOrganiser): RowFactory =>
  ({ builders }) =>
    createWithCanary((name) => builders.aContest({ by, name }));

/** A contest that is stored directly in a later state. */
const contestInStateFactory =
  (owner: 'a' | 'b' | 'consortium', state: Contest['state'], judgedAt: string | null = null): RowFactory =>
  (fixtures) =>
    createWithCanary((name) => createJuryFactories(fixtures).aContestIn(owner, state, { name, judgedAt }));

const criterionFactory =
  (by: ContestOrganiser, isOpen: boolean): RowFactory =>
  ({ builders }) =>
    createWithCanary(async (name) => {
      const contest = await builders.aContest({ by });
      const criterion = await builders.aCriterion({ by, contestId: contest.id, name });
      if (isOpen) await builders.openContest(contest, by);
      return criterion;
    });

const judgedAt = '2019-03-01T09:00:00.000Z';

/** Contests and criteria of A, B and the consortium, in several states. */
export const contestRowFactories = {
  contests: {
    'own bare': bareContestFactory('managerA'),
    'own draft': contestFactory('managerA', false),
    'own open': contestFactory('managerA', true),
    'foreign draft': contestFactory('managerB', false),
    'foreign open': contestFactory('managerB', true),
    'consortium bare': bareContestFactory('lead'),
    'consortium draft': contestFactory('lead', false),
    'consortium open': contestFactory('lead', true),
    'own judging': contestInStateFactory('a', 'judging'),
    'own judged': contestInStateFactory('a', 'judging', judgedAt),
    'own decided': contestInStateFactory('a', 'decided', judgedAt),
    'foreign judging': contestInStateFactory('b', 'judging'),
    'foreign judged': contestInStateFactory('b', 'judging', judgedAt),
    'foreign decided': contestInStateFactory('b', 'decided', judgedAt),
    'consortium judging': contestInStateFactory('consortium', 'judging'),
    'consortium judged': contestInStateFactory('consortium', 'judging', judgedAt),
    'consortium decided': contestInStateFactory('consortium', 'decided', judgedAt),
  },
  criteria: {
    own: criterionFactory('managerA', false),
    'own fixed': criterionFactory('managerA', true),
    foreign: criterionFactory('managerB', false),
    'foreign fixed': criterionFactory('managerB', true),
    consortium: criterionFactory('lead', false),
    'consortium fixed': criterionFactory('lead', true),
  },
};
