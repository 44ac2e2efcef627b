import { ownAndForeignBodies } from '../testing/cases/ownAndForeignBodies.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

const countFields = { kind: 'output', unit: 'people', valueType: 'count', accumulation: 'incremental' };

export const indicatorCases = defineCases('indicators', {
  bodies: {
    ...ownAndForeignBodies(({ app }, side) => ({
      code: uniqueName(`org-${side}-NEW`),
      name: 'New',
      ...countFields,
      organisationId: app.ids.organisations[side],
    })),
    consortium: () => ({ code: uniqueName('NEW'), name: 'New', ...countFields, organisationId: null }),
  },
  change: () => ({ unit: uniqueName('changed') }),
  // A new definition needs a period that the rows do not have: who may is told what is wrong with the body.
  actionBodies: { rename: { rename: { part: 'unit', to: 'persons' } } },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  full  full  403
    list foreign                | 401   401   no    no    full  full  full  403
    list consortium             | 401   401   full  full  full  full  full  403
    get own                     | 401   401   full  full  full  full  full  no
    get foreign                 | 401   401   no    no    full  full  full  no
    get consortium              | 401   401   full  full  full  full  full  no
    create own                  | 401   401   403   201   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    create consortium           | 401   401   403   403   201   403   403   403
    update own                  | 401   401   403   200   403   403   403   404
    update foreign              | 401   401   404   404   403   403   403   404
    update consortium           | 401   401   403   403   200   403   403   404
    delete own                  | 401   401   403   200   403   403   403   404
    delete foreign              | 401   401   404   404   403   403   403   404
    delete consortium           | 401   401   403   403   200   403   403   404
    rename own                  | 401   401   403   200   403   403   403   404
    rename foreign              | 401   401   404   404   403   403   403   404
    rename consortium           | 401   401   403   403   200   403   403   404
    redefine own                | 401   401   403   422   403   403   403   404
    redefine foreign            | 401   401   404   404   403   403   403   404
    redefine consortium         | 401   401   403   403   422   403   403   404`,
});
