import { ownAndForeignBodies } from '../testing/cases/ownAndForeignBodies.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { createWithCanary } from '../testing/factories/createdRow.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

export const pilotCases = defineCases('pilots', {
  bodies: ownAndForeignBodies(() => ({ title: uniqueName('New'), stage: 'design' })),
  change: () => ({ summary: uniqueName('changed') }),
  rows: {
    own: ({ builders }) => createWithCanary((title) => builders.aPilot({ title })),
    named: ({ app, builders }) =>
      createWithCanary((title) => builders.aPilot({ by: 'managerB', title, partnerIds: [app.ids.organisations.a] })),
    foreign: ({ builders }) => createWithCanary((title) => builders.aPilot({ by: 'managerB', title })),
  },
  totals: { staffA: 'organisationId = :a OR id IN (SELECT pilotId FROM pilotPartners WHERE organisationId = :a)' },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  full  full  403
    list named                  | 401   401   full  full  full  full  full  403
    list foreign                | 401   401   no    no    full  full  full  403
    get own                     | 401   401   full  full  full  full  full  no
    get named                   | 401   401   full  full  full  full  full  no
    get foreign                 | 401   401   no    no    full  full  full  no
    create own                  | 401   401   403   201   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    update own                  | 401   401   200   200   403   403   403   404
    update named                | 401   401   403   403   403   403   403   404
    update foreign              | 401   401   404   404   403   403   403   404
    delete own                  | 401   401   403   200   403   403   403   404
    delete named                | 401   401   403   403   403   403   403   404
    delete foreign              | 401   401   404   404   403   403   403   404`,
});
