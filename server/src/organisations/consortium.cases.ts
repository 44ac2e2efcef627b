import { uniqueName } from '../testing/factories/apiFactories.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

export const consortiumCases = defineCases('consortium', {
  bodies: { any: () => ({ name: 'Another' }) },
  change: () => ({ title: uniqueName('changed') }),
  rows: { 'the only one': async () => ({ id: 1, canary: null }) },
  // A single record with its own path: there is neither a list nor an id.
  target: 'name',
  outcomes: { getList: '400', getOne: '404', getMany: '400', getManyReference: '400', update: '404', updateMany: '404' },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    get the only one            | 401   401   full  full  full  full  full  full
    create any                  | 404   404   404   404   404   404   404   404
    update the only one         | 401   401   403   403   200   403   403   403
    delete the only one         | 404   404   404   404   404   404   404   404`,
});
