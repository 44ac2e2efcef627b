import { createWithCanary } from '../testing/factories/createdRow.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

export const organisationCases = defineCases('organisations', {
  bodies: { any: () => ({ slug: uniqueName('new'), name: 'New', country: 'SK' }) },
  change: () => ({ shortName: uniqueName('changed') }),
  rows: {
    own: async ({ app }) => ({ id: app.ids.organisations.a, canary: 'Organisation A' }),
    foreign: async ({ app }) => ({ id: app.ids.organisations.b, canary: 'Organisation B' }),
    unused: ({ builders }) =>
      createWithCanary((city) => builders.anOrganisation({ slug: uniqueName('org'), name: 'Somebody', country: 'PL', city })),
  },
  target: 'country',
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  full  full  403
    list foreign                | 401   401   full  full  full  full  full  403
    get own                     | 401   401   full  full  full  full  full  no
    get foreign                 | 401   401   full  full  full  full  full  no
    list unused                 | 401   401   full  full  full  full  full  403
    get unused                  | 401   401   full  full  full  full  full  no
    create any                  | 401   401   403   403   201   403   403   403
    update own                  | 401   401   403   200   200   403   403   404
    update foreign              | 401   401   403   403   200   403   403   404
    update unused               | 401   401   403   403   200   403   403   404
    delete own                  | 401   401   403   403   409   403   403   404
    delete unused               | 401   401   403   403   200   403   403   404`,
});
