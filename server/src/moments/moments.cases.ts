import { uniqueName } from '../testing/factories/apiFactories.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

export const momentCases = defineCases('moments', {
  bodies: { any: ({ app }) => ({ name: uniqueName('New'), asOf: app.clock.now().toISOString() }) },
  // Most moments belong to no meeting.
  target: 'asOf',
  change: () => ({ name: uniqueName('changed') }),
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list any                    | 401   401   full  full  full  full  full  403
    get any                     | 401   401   full  full  full  full  full  no
    create any                  | 401   401   403   403   201   403   403   403
    update any                  | 401   401   403   403   200   403   403   404
    delete any                  | 401   401   403   403   200   403   403   404`,
});
