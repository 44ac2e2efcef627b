import { defineCases } from '../testing/cases/defineCases.ts';
import { ownAndForeignBodies } from '../testing/cases/ownAndForeignBodies.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import { type PartnerKey, partners } from '../testing/fixtures/partnersFixture.ts';
import { createTask } from '../testing/factories/taskFactories.ts';

const taskRow =
  (side: PartnerKey, by: 'staff' | 'lead', visibility: 'internal' | 'consortium'): RowFactory =>
  ({ app }) =>
    createWithCanary((title) =>
      createTask(app, {
        by: by === 'lead' ? 'lead' : partners[side].staff,
        organisationId: app.ids.organisations[side],
        title,
        visibility,
      }),
    );

export const taskCases = defineCases('tasks', {
  bodies: ownAndForeignBodies(({ pilots }, side) => ({ title: uniqueName('New'), pilotId: pilots[side].id })),
  change: () => ({ title: uniqueName('changed') }),
  rows: {
    own: taskRow('a', 'staff', 'internal'),
    'own shared': taskRow('a', 'staff', 'consortium'),
    'own given': taskRow('a', 'lead', 'internal'),
    foreign: taskRow('b', 'staff', 'internal'),
    'foreign shared': taskRow('b', 'staff', 'consortium'),
    'foreign given': taskRow('b', 'lead', 'internal'),
  },
  actor: 'staffA',
  row: 'own',
  target: 'organisationId',
  totals: { staffA: "organisationId = :a OR visibility = 'consortium'", evaluator: "visibility = 'consortium'" },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  no    403   403
    list own shared             | 401   401   full  full  full  full  403   403
    list own given              | 401   401   full  full  full  no    403   403
    list foreign                | 401   401   no    no    full  no    403   403
    list foreign shared         | 401   401   full  full  full  full  403   403
    list foreign given          | 401   401   no    no    full  no    403   403
    get own                     | 401   401   full  full  full  no    no    no
    get own shared              | 401   401   full  full  full  full  no    no
    get own given               | 401   401   full  full  full  no    no    no
    get foreign                 | 401   401   no    no    full  no    no    no
    get foreign shared          | 401   401   full  full  full  full  no    no
    get foreign given           | 401   401   no    no    full  no    no    no
    create own                  | 401   401   201   201   422   403   403   403
    create foreign              | 401   401   403   403   201   403   403   403
    update own                  | 401   401   200   200   403   404   404   404
    update own shared           | 401   401   200   200   403   403   404   404
    update own given            | 401   401   422   422   200   404   404   404
    update foreign              | 401   401   404   404   403   404   404   404
    update foreign shared       | 401   401   403   403   403   403   404   404
    update foreign given        | 401   401   404   404   200   404   404   404
    delete own                  | 401   401   200   200   403   404   404   404
    delete own shared           | 401   401   200   200   403   403   404   404
    delete own given            | 401   401   403   403   200   404   404   404
    delete foreign              | 401   401   404   404   403   404   404   404
    delete foreign shared       | 401   401   403   403   403   403   404   404
    delete foreign given        | 401   401   404   404   200   404   404   404
    start own                   | 401   401   200   200   403   404   404   404
    start own given             | 401   401   200   200   200   404   404   404
    start foreign               | 401   401   404   404   403   404   404   404
    start foreign shared        | 401   401   403   403   403   403   404   404
    complete own                | 401   401   200   200   403   404   404   404
    complete own given          | 401   401   200   200   200   404   404   404
    complete foreign            | 401   401   404   404   403   404   404   404
    complete foreign shared     | 401   401   403   403   403   403   404   404
    stop own                    | 401   401   409   409   403   404   404   404
    reopen own                  | 401   401   409   409   403   404   404   404`,
});
