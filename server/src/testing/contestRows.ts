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

const criterionOf =
  (by: Organiser, isOpen: boolean): Maker =>
  ({ builders }) =>
    withCanary(async (name) => {
      const contest = await builders.aContest({ by });
      const criterion = await builders.aCriterion({ by, contestId: contest.id, name });
      if (isOpen) await builders.openContest(contest, by);
      return criterion;
    });

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
