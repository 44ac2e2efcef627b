import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import type { PartnerKey } from '../testing/fixtures/partnersFixture.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

/** Who acts for no organisation reads notices of none. */
const ofOffice = 'userId = :me AND organisationId IS NULL';

const notificationRow =
  (person: 'managerA' | 'managerB', at: PartnerKey): RowFactory =>
  ({ app }) =>
    createWithCanary((mark) =>
      app.pilotage.stores.system().insert('notifications', {
        userId: app.ids.users[person],
        kind: 'late',
        organisationId: app.ids.organisations[at],
        periodId: null,
        reportId: null,
        assignmentId: null,
        about: 'pilots',
        aboutId: 1,
        mark,
        read: false,
        mailedAt: null,
      }),
    );

export const notificationCases = defineCases('notifications', {
  bodies: { any: () => ({ kind: 'late' }) },
  change: () => ({ read: true }),
  rows: {
    "manager's": notificationRow('managerA', 'a'),
    "manager's former": notificationRow('managerA', 'b'),
    "foreign manager's": notificationRow('managerB', 'b'),
  },
  reader: 'managerA',
  target: 'kind',
  totals: {
    staffA: 'userId = :me AND (organisationId = :a OR organisationId IS NULL)',
    lead: 'userId = :me',
    evaluator: ofOffice,
    observer: ofOffice,
    juror: ofOffice,
  },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list manager's              | 401   401   no    full  no    no    no    no
    list manager's former       | 401   401   no    no    no    no    no    no
    list foreign manager's      | 401   401   no    no    no    no    no    no
    get manager's               | 401   401   no    full  no    no    no    no
    get manager's former        | 401   401   no    no    no    no    no    no
    get foreign manager's       | 401   401   no    no    no    no    no    no
    create any                  | 404   404   404   404   404   404   404   404
    update manager's            | 401   401   404   200   404   404   404   404
    update manager's former     | 401   401   404   404   404   404   404   404
    update foreign manager's    | 401   401   404   404   404   404   404   404
    delete manager's            | 404   404   404   404   404   404   404   404`,
});
