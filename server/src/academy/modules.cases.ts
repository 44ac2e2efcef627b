import { uniqueName } from '../testing/factories/apiFactories.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

/** Modules of the API factories have lower numbers, and 100 is the highest. */
const firstNumber = 51;
const numbers = 50;
let used = 0;

/** Begins again after fifty: one worker runs many files, each with a database of its own. */
function nextNumber(): number {
  used += 1;
  return firstNumber + (used % numbers);
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
