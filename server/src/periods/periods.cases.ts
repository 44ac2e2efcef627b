import { defineCases } from '../testing/cases/defineCases.ts';

export const periodCases = defineCases('periods', {
  bodies: { any: ({ newPeriod }) => newPeriod() },
  change: () => ({ illustrative: true }),
  rows: {
    planned: async ({ aPeriod }) => ({ id: (await aPeriod()).id, canary: null }),
    open: async ({ anOpenPeriod }) => ({ id: (await anOpenPeriod()).id, canary: null }),
  },
  target: 'state',
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list planned                | 401   401   full  full  full  full  full  403
    list open                   | 401   401   full  full  full  full  full  403
    get planned                 | 401   401   full  full  full  full  full  no
    get open                    | 401   401   full  full  full  full  full  no
    create any                  | 401   401   403   403   201   403   403   403
    update planned              | 401   401   403   403   200   403   403   404
    update open                 | 401   401   403   403   200   403   403   404
    delete planned              | 401   401   403   403   200   403   403   404
    delete open                 | 401   401   403   403   409   403   403   404
    open planned                | 401   401   403   403   200   403   403   404
    open open                   | 401   401   403   403   409   403   403   404
    close open                  | 401   401   403   403   200   403   403   404
    close planned               | 401   401   403   403   409   403   403   404`,
});
