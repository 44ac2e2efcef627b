import { parseRecord } from '../testing/app/responseParsers.ts';
import { ownAndForeignBodies } from '../testing/cases/ownAndForeignBodies.ts';
import { defineCases } from '../testing/cases/defineCases.ts';
import type { RowFactory } from '../testing/factories/createdRow.ts';
import { createMeeting } from '../testing/factories/meetingFactories.ts';
import { type PartnerKey, partners } from '../testing/fixtures/partnersFixture.ts';

let people = 0;

const attendanceRow =
  (side: PartnerKey): RowFactory =>
  async ({ app }) => {
    const { id: meetingId } = await createMeeting(app);
    const response = await (await app.signInAs(partners[side].staff)).post('/api/meetingAttendances', { meetingId, people: 3 });
    return { id: parseRecord('meetingAttendances', response, 201).id, canary: null };
  };

export const meetingAttendanceCases = defineCases('meetingAttendances', {
  bodies: ownAndForeignBodies(async ({ app }) => ({ meetingId: (await createMeeting(app)).id, people: 4 })),
  change: () => {
    people = (people % 400) + 5;
    return { people };
  },
  rows: { own: attendanceRow('a'), foreign: attendanceRow('b') },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  full  full  403
    list foreign                | 401   401   full  full  full  full  full  403
    get own                     | 401   401   full  full  full  full  full  no
    get foreign                 | 401   401   full  full  full  full  full  no
    create own                  | 401   401   201   201   201   403   403   403
    create foreign              | 401   401   403   403   201   403   403   403
    update own                  | 401   401   200   200   200   403   403   404
    update foreign              | 401   401   403   403   200   403   403   404
    delete own                  | 401   401   200   200   200   403   403   404
    delete foreign              | 401   401   403   403   200   403   403   404`,
});
