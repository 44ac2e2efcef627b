import type { Contest } from '@pilotage/shared';
import { juryBuilders } from './juryBuilders.ts';
import { type Maker, withCanary } from './madeRow.ts';

type Organiser = 'managerA' | 'managerB' | 'lead';

const contestOf =
  (by: Organiser, isOpen: boolean): Maker =>
  ({ builders }) =>
    withCanary(async (name) => {
      const { contest } = await builders.aReadyContest({ by, name });
      return isOpen ? builders.openContest(contest, by) : contest;
    });

/** Without criteria: it is removed alone. */
const aBareContest =
  (by: Organiser): Maker =>
  ({ builders }) =>
    withCanary((name) => builders.aContest({ by, name }));

/** As the system stores it: what it would have to go through first. */
const contestIn =
  (owner: 'a' | 'b' | 'consortium', state: Contest['state'], judgedAt: string | null = null): Maker =>
  (scene) =>
    withCanary((name) => juryBuilders(scene).aContestIn(owner, state, { name, judgedAt }));

const criterionOf =
  (by: Organiser, isOpen: boolean): Maker =>
  ({ builders }) =>
    withCanary(async (name) => {
      const contest = await builders.aContest({ by });
      const criterion = await builders.aCriterion({ by, contestId: contest.id, name });
      if (isOpen) await builders.openContest(contest, by);
      return criterion;
    });

const judgedAt = '2019-03-01T09:00:00.000Z';

/** Contests of A, of B and of the consortium, as they are written and once they are open; and a criterion of each. */
export const contestRows = {
  contests: {
    'own bare': aBareContest('managerA'),
    'own draft': contestOf('managerA', false),
    'own open': contestOf('managerA', true),
    'foreign draft': contestOf('managerB', false),
    'foreign open': contestOf('managerB', true),
    'consortium bare': aBareContest('lead'),
    'consortium draft': contestOf('lead', false),
    'consortium open': contestOf('lead', true),
    'own judging': contestIn('a', 'judging'),
    'own judged': contestIn('a', 'judging', judgedAt),
    'own decided': contestIn('a', 'decided', judgedAt),
    'foreign judging': contestIn('b', 'judging'),
    'foreign judged': contestIn('b', 'judging', judgedAt),
    'foreign decided': contestIn('b', 'decided', judgedAt),
    'consortium judging': contestIn('consortium', 'judging'),
    'consortium judged': contestIn('consortium', 'judging', judgedAt),
    'consortium decided': contestIn('consortium', 'decided', judgedAt),
  },
  criteria: {
    own: criterionOf('managerA', false),
    'own fixed': criterionOf('managerA', true),
    foreign: criterionOf('managerB', false),
    'foreign fixed': criterionOf('managerB', true),
    consortium: criterionOf('lead', false),
    'consortium fixed': criterionOf('lead', true),
  },
};
