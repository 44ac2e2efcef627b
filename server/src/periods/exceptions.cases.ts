import { ownAndForeignBodies } from '../testing/cases/ownAndForeignBodies.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

export const exceptionCases = defineCases('exceptions', {
  bodies: ownAndForeignBodies(async ({ app, anOpenPeriod }, side) => ({
    until: '2199-12-31T00:00:00.000Z',
    reason: 'Their server was stolen',
    organisationId: app.ids.organisations[side],
    periodId: (await anOpenPeriod()).id,
  })),
  change: () => ({ reason: uniqueName('changed') }),
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  403   403   403
    list foreign                | 401   401   no    no    full  403   403   403
    get own                     | 401   401   full  full  full  no    no    no
    get foreign                 | 401   401   no    no    full  no    no    no
    create own                  | 401   401   403   403   201   403   403   403
    create foreign              | 401   401   403   403   201   403   403   403
    update own                  | 401   401   403   403   200   404   404   404
    update foreign              | 401   401   404   404   200   404   404   404
    delete own                  | 401   401   403   403   200   404   404   404
    delete foreign              | 401   401   404   404   200   404   404   404`,
});
