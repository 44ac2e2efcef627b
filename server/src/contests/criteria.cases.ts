import { ownAndForeignBodies } from '../testing/cases/ownAndForeignBodies.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

const ofPublic = "contestId IN (SELECT id FROM contests WHERE state <> 'draft')";
const newCriterion = () => ({
  name: uniqueName('New'),
  weight: 10,
  position: 1,
  scale: [
    { value: 0, text: 'not at all' },
    { value: 5, text: 'fully' },
  ],
});

const criterionRow =
  (by: 'managerA' | 'managerB' | 'lead', isOpen: boolean): RowFactory =>
  ({ builders }) =>
    createWithCanary(async (name) => {
      const contest = await builders.aContest({ by });
      const criterion = await builders.aCriterion({ by, contestId: contest.id, name });
      if (isOpen) await builders.openContest(contest, by);
      return criterion;
    });

export const criterionCases = defineCases('criteria', {
  bodies: {
    ...ownAndForeignBodies(({ app, contests }, side) => ({
      ...newCriterion(),
      organisationId: app.ids.organisations[side],
      contestId: contests[side].id,
    })),
    consortium: ({ contests }) => ({ ...newCriterion(), organisationId: null, contestId: contests.consortium.id }),
  },
  change: () => ({ description: uniqueName('changed') }),
  rows: {
    own: criterionRow('managerA', false),
    'own fixed': criterionRow('managerA', true),
    foreign: criterionRow('managerB', false),
    'foreign fixed': criterionRow('managerB', true),
    consortium: criterionRow('lead', false),
    'consortium fixed': criterionRow('lead', true),
  },
  actor: 'staffA',
  totals: {
    staffA: `organisationId = :a OR ${ofPublic}`,
    evaluator: ofPublic,
    observer: ofPublic,
    juror: ofPublic,
  },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  no    no    no
    list own fixed              | 401   401   full  full  full  full  full  full
    list foreign                | 401   401   no    no    full  no    no    no
    list foreign fixed          | 401   401   full  full  full  full  full  full
    list consortium             | 401   401   no    no    full  no    no    no
    list consortium fixed       | 401   401   full  full  full  full  full  full
    get own                     | 401   401   full  full  full  no    no    no
    get own fixed               | 401   401   full  full  full  full  full  full
    get foreign                 | 401   401   no    no    full  no    no    no
    get foreign fixed           | 401   401   full  full  full  full  full  full
    get consortium              | 401   401   no    no    full  no    no    no
    get consortium fixed        | 401   401   full  full  full  full  full  full
    create own                  | 401   401   201   201   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    create consortium           | 401   401   403   403   201   403   403   403
    update own                  | 401   401   200   200   403   404   404   404
    update own fixed            | 401   401   409   409   403   403   403   403
    update foreign              | 401   401   404   404   403   404   404   404
    update foreign fixed        | 401   401   403   403   403   403   403   403
    update consortium           | 401   401   404   404   200   404   404   404
    update consortium fixed     | 401   401   403   403   409   403   403   403
    delete own                  | 401   401   200   200   403   404   404   404
    delete own fixed            | 401   401   409   409   403   403   403   403
    delete foreign              | 401   401   404   404   403   404   404   404
    delete foreign fixed        | 401   401   403   403   403   403   403   403
    delete consortium           | 401   401   404   404   200   404   404   404
    delete consortium fixed     | 401   401   403   403   409   403   403   403`,
});
