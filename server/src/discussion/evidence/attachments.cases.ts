import { ofSubmittedSubject } from '../../testing/expected/ofSubmittedSubject.ts';
import { uniqueName } from '../../testing/factories/apiFactories.ts';
import { createWithCanary, type RowFactory } from '../../testing/factories/createdRow.ts';
import { createMeeting } from '../../testing/factories/meetingFactories.ts';
import { type PartnerKey, partners, type PartnersFixture } from '../../testing/fixtures/partnersFixture.ts';
import { defineCases } from '../../testing/cases/defineCases.ts';

const pilotFileRow =
  (by: 'staffA' | 'staffB', pilot: keyof PartnersFixture['pilots'], personal: boolean): RowFactory =>
  ({ builders, pilots }) =>
    createWithCanary((word) =>
      builders.anAttachment({ by, subject: 'pilots', subjectId: pilots[pilot].id, personal, name: `${word}.pdf` }),
    );

const meetingFileRow =
  (by: 'staffA' | 'staffB' | 'lead', personal: boolean): RowFactory =>
  ({ app, builders }) =>
    createWithCanary(async (word) => {
      const { id: subjectId } = await createMeeting(app);
      return builders.anAttachment({ by, subject: 'meetings', subjectId, personal, name: `${word}.pdf` });
    });

/** An evidence file of a draft figure, optionally submitted afterwards. */
const cellFileRow =
  (side: PartnerKey, isSubmitted: boolean): RowFactory =>
  async ({ aCell, builders, submitReport }) => {
    const { measurement, report } = await aCell(side, 'draft', uniqueName('figure'));
    const created = await createWithCanary((word) =>
      builders.anAttachment({
        by: partners[side].staff,
        subject: 'measurements',
        subjectId: measurement.id,
        name: `${word}.pdf`,
      }),
    );
    if (isSubmitted) await submitReport(side, report);
    return created;
  };

export const attachmentCases = defineCases('attachments', {
  // They are uploaded as forms; a JSON body is refused. The tests of the evidence cover the forms.
  bodies: { any: ({ pilots }) => ({ subject: 'pilots', subjectId: pilots.a.id }) },
  change: () => ({ fileName: 'changed.pdf' }),
  rows: {
    'own cell': cellFileRow('a', false),
    'foreign cell': cellFileRow('b', true),
    'own pilot': pilotFileRow('staffA', 'a', false),
    'own personal': pilotFileRow('staffA', 'a', true),
    'named pilot': pilotFileRow('staffB', 'named', false),
    'own meeting': meetingFileRow('staffA', false),
    'foreign meeting': meetingFileRow('staffB', false),
    'foreign meeting personal': meetingFileRow('staffB', true),
    'meeting of lead': meetingFileRow('lead', false),
  },
  row: 'own pilot',
  totals: {
    staffA:
      'organisationId = :a OR (personal = 0 AND (meetingId IS NOT NULL OR pilotId IN (SELECT pilotId FROM pilotPartners WHERE organisationId = :a)))',
    lead: `meetingId IS NOT NULL OR ${ofSubmittedSubject}`,
    evaluator: `personal = 0 AND (meetingId IS NOT NULL OR ${ofSubmittedSubject})`,
    observer: `personal = 0 AND (meetingId IS NOT NULL OR ${ofSubmittedSubject.replaceAll("'submitted', ", '')})`,
  },
  concealedFields: ['createdById'],
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own cell               | 401   401   full  full  no    no    no    403
    list foreign cell           | 401   401   no    no    full  full  no    403
    list own pilot              | 401   401   full  full  full  full  full  403
    list own personal           | 401   401   full  full  full  no    no    403
    list named pilot            | 401   401   full  full  full  full  full  403
    list own meeting            | 401   401   full  full  full  full  full  403
    list foreign meeting        | 401   401   full  full  full  full  full  403
    list foreign meeting personal | 401 401   no    no    full  no    no    403
    list meeting of lead        | 401   401   full  full  full  full  full  403
    get own cell                | 401   401   full  full  no    no    no    no
    get foreign cell            | 401   401   no    no    full  full  no    no
    get own pilot               | 401   401   full  full  full  full  full  no
    get own personal            | 401   401   full  full  full  no    no    no
    get named pilot             | 401   401   full  full  full  full  full  no
    get own meeting             | 401   401   full  full  full  full  full  no
    get foreign meeting         | 401   401   full  full  full  full  full  no
    get foreign meeting personal | 401  401   no    no    full  no    no    no
    get meeting of lead         | 401   401   full  full  full  full  full  no
    create any                  | 401   401   415   415   415   415   415   415
    update own cell             | 404   404   404   404   404   404   404   404
    delete own cell             | 401   401   200   200   404   404   404   404
    delete own pilot            | 401   401   200   200   403   403   403   404
    delete own personal         | 401   401   200   200   403   404   404   404
    delete named pilot          | 401   401   403   403   403   403   403   404
    delete foreign cell         | 401   401   404   404   403   403   404   404
    delete own meeting          | 401   401   200   200   200   403   403   404
    delete foreign meeting      | 401   401   403   403   200   403   403   404
    delete foreign meeting personal | 401 401 404   404   200   404   404   404
    delete meeting of lead      | 401   401   403   403   200   403   403   404`,
});
