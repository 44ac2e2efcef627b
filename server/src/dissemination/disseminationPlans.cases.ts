import { defineCases } from '../testing/cases/defineCases.ts';
import { ownAndForeignBodies } from '../testing/cases/ownAndForeignBodies.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import { createDisseminationObjective, createDisseminationPlan } from '../testing/factories/disseminationFactories.ts';
import { type PartnerKey, partners } from '../testing/fixtures/partnersFixture.ts';

const planRow =
  (side: PartnerKey): RowFactory =>
  ({ app, anOpenPeriod }) =>
    createWithCanary(async (comment) =>
      createDisseminationPlan(app, { by: partners[side].staff, periodId: (await anOpenPeriod()).id, comment }),
    );

export const disseminationPlanCases = defineCases('disseminationPlans', {
  bodies: ownAndForeignBodies(async ({ app, anOpenPeriod }) => ({
    objectiveId: (await createDisseminationObjective(app)).id,
    periodId: (await anOpenPeriod()).id,
    kind: 'workshop',
    activities: 3,
    attendances: 60,
  })),
  change: () => ({ comment: uniqueName('changed') }),
  rows: { own: planRow('a'), foreign: planRow('b') },
  actor: 'staffA',
  target: 'objectiveId',
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  full  full  403
    list foreign                | 401   401   full  full  full  full  full  403
    get own                     | 401   401   full  full  full  full  full  no
    get foreign                 | 401   401   full  full  full  full  full  no
    create own                  | 401   401   201   201   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    update own                  | 401   401   200   200   403   403   403   404
    update foreign              | 401   401   403   403   403   403   403   404
    delete own                  | 401   401   200   200   403   403   403   404
    delete foreign              | 401   401   403   403   403   403   403   404`,
});
