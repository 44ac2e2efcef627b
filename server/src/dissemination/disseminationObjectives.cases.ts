import { defineCases } from '../testing/cases/defineCases.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';

export const disseminationObjectiveCases = defineCases('disseminationObjectives', {
  bodies: {
    any: () => ({
      position: 3,
      title: uniqueName('Objective'),
      targetGroups: ['citizens', 'policyMakers'],
      kinds: ['workshop', 'press'],
    }),
  },
  change: () => ({ title: uniqueName('changed') }),
  target: 'id',
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list any                    | 401   401   full  full  full  full  full  403
    get any                     | 401   401   full  full  full  full  full  no
    create any                  | 401   401   403   403   201   403   403   403
    update any                  | 401   401   403   403   200   403   403   404
    delete any                  | 401   401   403   403   200   403   403   404`,
});
