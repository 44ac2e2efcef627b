import { defineCases } from '../testing/cases/defineCases.ts';
import { ownAndForeignBodies } from '../testing/cases/ownAndForeignBodies.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import { createRisk } from '../testing/factories/workPlanFactories.ts';
import type { Person } from '../testing/app/testApp.ts';

const riskRow =
  (by: Person, visibility: 'internal' | 'consortium'): RowFactory =>
  ({ app }) =>
    createWithCanary((title) => createRisk(app, { by, title, visibility }));

export const riskCases = defineCases('risks', {
  bodies: ownAndForeignBodies(() => ({ title: uniqueName('New'), likelihood: 2, impact: 3, response: 'reduce' })),
  change: () => ({ title: uniqueName('changed') }),
  rows: {
    own: riskRow('staffA', 'internal'),
    'own shared': riskRow('staffA', 'consortium'),
    foreign: riskRow('staffB', 'internal'),
    'foreign shared': riskRow('staffB', 'consortium'),
    'of lead': riskRow('lead', 'internal'),
  },
  totals: { staffA: "organisationId = :a OR visibility = 'consortium'", evaluator: "visibility = 'consortium'" },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  no    403   403
    list own shared             | 401   401   full  full  full  full  403   403
    list foreign                | 401   401   no    no    full  no    403   403
    list foreign shared         | 401   401   full  full  full  full  403   403
    list of lead                | 401   401   no    no    full  no    403   403
    get own                     | 401   401   full  full  full  no    no    no
    get own shared              | 401   401   full  full  full  full  no    no
    get foreign                 | 401   401   no    no    full  no    no    no
    get foreign shared          | 401   401   full  full  full  full  no    no
    get of lead                 | 401   401   no    no    full  no    no    no
    create own                  | 401   401   201   201   201   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    update own                  | 401   401   200   200   403   404   404   404
    update own shared           | 401   401   200   200   403   403   404   404
    update foreign              | 401   401   404   404   403   404   404   404
    update foreign shared       | 401   401   403   403   403   403   404   404
    update of lead              | 401   401   404   404   200   404   404   404
    delete own                  | 401   401   200   200   403   404   404   404
    delete own shared           | 401   401   200   200   403   403   404   404
    delete foreign              | 401   401   404   404   403   404   404   404
    delete foreign shared       | 401   401   403   403   403   403   404   404
    close own                   | 401   401   200   200   403   404   404   404
    close foreign               | 401   401   404   404   403   404   404   404
    close foreign shared        | 401   401   403   403   403   403   404   404
    close of lead               | 401   401   404   404   200   404   404   404
    reopen own                  | 401   401   409   409   403   404   404   404`,
});
