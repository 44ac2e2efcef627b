import { uniqueName } from '../testing/factories/apiFactories.ts';
import { createWithCanary } from '../testing/factories/createdRow.ts';
import { createAgendaItem, createMeeting } from '../testing/factories/meetingFactories.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

export const agendaItemCases = defineCases('agendaItems', {
  bodies: { any: async ({ app }) => ({ title: uniqueName('New'), meetingId: (await createMeeting(app)).id }) },
  change: () => ({ title: uniqueName('changed') }),
  rows: {
    any: ({ app }) =>
      createWithCanary(async (title) => createAgendaItem(app, { title, meetingId: (await createMeeting(app)).id })),
  },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list any                    | 401   401   full  full  full  full  full  403
    get any                     | 401   401   full  full  full  full  full  no
    create any                  | 401   401   403   403   201   403   403   403
    update any                  | 401   401   403   403   200   403   403   404
    delete any                  | 401   401   403   403   200   403   403   404`,
});
