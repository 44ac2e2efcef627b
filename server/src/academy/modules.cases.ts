import { uniqueName } from '../testing/factories/apiFactories.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

/** Modules of the API factories have lower numbers. */
let lastNumber = 50;

function nextNumber(): number {
  lastNumber += 1;
  return lastNumber;
}

export const moduleCases = defineCases('modules', {
  bodies: {
    any: () => ({
      number: nextNumber(),
      name: uniqueName('Module'),
      languages: ['en', 'sk'],
      opensOn: '2018-09-10',
      closesOn: null,
      phase: 'idea',
    }),
  },
  change: () => ({ name: uniqueName('changed') }),
  target: 'phase',
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list any                    | 401   401   full  full  full  full  full  403
    get any                     | 401   401   full  full  full  full  full  no
    create any                  | 401   401   403   403   201   403   403   403
    update any                  | 401   401   403   403   200   403   403   404
    delete any                  | 401   401   403   403   200   403   403   404`,
});
