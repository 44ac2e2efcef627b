import { uniqueName } from '../testing/factories/apiFactories.ts';
import { createWithCanary } from '../testing/factories/createdRow.ts';
import { createMeeting } from '../testing/factories/meetingFactories.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

let number = 100;

/** Numbers are given once. */
function nextNumber(): number {
  number += 1;
  return number;
}

export const meetingCases = defineCases('meetings', {
  bodies: { any: () => ({ place: uniqueName('New'), country: 'BE' }) },
  change: () => ({ place: uniqueName('changed') }),
  rows: { any: ({ app }) => createWithCanary((place) => createMeeting(app, { place, number: nextNumber() })) },
  target: 'state',
  actionBodies: { arrange: { agendaItemIds: [] } },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list any                    | 401   401   full  full  full  full  full  403
    get any                     | 401   401   full  full  full  full  full  no
    create any                  | 401   401   403   403   201   403   403   403
    update any                  | 401   401   403   403   200   403   403   404
    delete any                  | 401   401   403   403   200   403   403   404
    arrange any                 | 401   401   403   403   200   403   403   404
    hold any                    | 401   401   403   403   200   403   403   404
    reopen any                  | 401   401   403   403   409   403   403   404
    send-minutes any            | 401   401   403   403   409   403   403   404`,
});
