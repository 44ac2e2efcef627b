import { noReturn, parseWorkPlanNumber, positionOf, type WorkPlanItem } from '@pilotage/shared';
import { defineCases } from '../testing/cases/defineCases.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import type { PartnerKey, PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

let [packages, activities] = [0, 0];

/** Numbers that no other row of the walk has: work packages from 1 on for what is sent, activities of the last ones for what is stored at once. */
const sentPackages = 89;
const partsOfPackage = 99;

function nextPackage(): string {
  packages = (packages % sentPackages) + 1;
  return String(packages);
}

function nextActivity(): string {
  activities += 1;
  return `A ${sentPackages + 1 + (Math.floor(activities / partsOfPackage) % 10)}.${(activities % partsOfPackage) + 1}`;
}

const createBody = (side: PartnerKey) => (fixtures: PartnersFixture) => ({
  number: nextPackage(),
  title: uniqueName('New'),
  responsibleOrganisationId: fixtures.app.ids.organisations[side],
});

const itemRow =
  (side: PartnerKey, state: WorkPlanItem['state']): RowFactory =>
  ({ app }) =>
    createWithCanary((title) => {
      const number = nextActivity();
      const parsed = parseWorkPlanNumber(number);
      return app.pilotage.stores.system().insert('workPlanItems', {
        number,
        title,
        description: null,
        responsibleOrganisationId: app.ids.organisations[side],
        contributorIds: [app.ids.organisations.lead],
        startsOn: null,
        dueOn: '2019-07-31',
        progressNote: null,
        illustrative: false,
        kind: 'activity',
        position: parsed ? positionOf(parsed) : 0,
        state,
        submittedOn: null,
        approvedOn: null,
        submittedVersion: null,
        approvedVersion: null,
        ...noReturn,
      });
    });

export const workPlanItemCases = defineCases('workPlanItems', {
  bodies: { own: createBody('a'), foreign: createBody('b') },
  change: () => ({ progressNote: uniqueName('changed') }),
  rows: {
    own: itemRow('a', 'planned'),
    'own submitted': itemRow('a', 'submitted'),
    'own approved': itemRow('a', 'approved'),
    foreign: itemRow('b', 'planned'),
    'foreign submitted': itemRow('b', 'submitted'),
    'foreign approved': itemRow('b', 'approved'),
  },
  actor: 'lead',
  row: 'own',
  actionBodies: { return: { comment: 'Say where it was.' } },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  full  full  403
    list foreign                | 401   401   full  full  full  full  full  403
    get own                     | 401   401   full  full  full  full  full  no
    get foreign                 | 401   401   full  full  full  full  full  no
    create own                  | 401   401   403   403   201   403   403   403
    create foreign              | 401   401   403   403   201   403   403   403
    update own                  | 401   401   200   200   200   403   403   404
    update own submitted        | 401   401   200   200   200   403   403   404
    update foreign              | 401   401   403   403   200   403   403   404
    delete own                  | 401   401   403   403   200   403   403   404
    delete foreign              | 401   401   403   403   200   403   403   404
    start own                   | 401   401   200   200   403   403   403   404
    start foreign               | 401   401   403   403   403   403   403   404
    submit own                  | 401   401   200   200   403   403   403   404
    submit foreign              | 401   401   403   403   403   403   403   404
    approve own                 | 401   401   403   403   409   403   403   404
    approve own submitted       | 401   401   403   403   200   403   403   404
    approve foreign submitted   | 401   401   403   403   200   403   403   404
    return own submitted        | 401   401   403   403   200   403   403   404
    return foreign submitted    | 401   401   403   403   200   403   403   404
    reopen own approved         | 401   401   200   200   200   403   403   404
    reopen foreign approved     | 401   401   403   403   200   403   403   404`,
});
