import { ownAndForeignBodies } from '../../testing/cases/ownAndForeignBodies.ts';
import { uniqueName } from '../../testing/factories/apiFactories.ts';
import { createWithCanary, type RowFactory } from '../../testing/factories/createdRow.ts';
import type { PartnerKey } from '../../testing/fixtures/partnersFixture.ts';
import { defineCases } from '../../testing/cases/defineCases.ts';

const newInvitation = (role: string) => ({ email: `${uniqueName('new')}@house.example`, role });

const invitationRow =
  (owner: PartnerKey | 'consortium', state: 'pending' | 'accepted' = 'pending'): RowFactory =>
  ({ app }) =>
    createWithCanary((canary) =>
      app.pilotage.stores.system().insert('invitations', {
        email: `${canary}@house.example`,
        name: canary,
        role: owner === 'consortium' ? 'observer' : 'partnerStaff',
        organisationId: owner === 'consortium' ? null : app.ids.organisations[owner],
        contestId: null,
        locale: 'en',
        state,
        invitedById: null,
        expiresAt: '2200-06-01T00:00:00.000Z',
        postedAt: '2019-01-01T00:00:00.000Z',
        acceptedAt: null,
        revokedAt: null,
      }),
    );

export const invitationCases = defineCases('invitations', {
  bodies: {
    ...ownAndForeignBodies(({ app }, side) => ({
      ...newInvitation('partnerStaff'),
      organisationId: app.ids.organisations[side],
    })),
    leading: ({ app }) => ({ ...newInvitation('leadPartner'), organisationId: app.ids.organisations.lead }),
    consortium: () => ({ ...newInvitation('observer'), organisationId: null }),
  },
  change: () => ({ role: 'observer' }),
  rows: {
    own: invitationRow('a'),
    foreign: invitationRow('b'),
    consortium: invitationRow('consortium'),
    taken: invitationRow('a', 'accepted'),
  },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   403   full  full  403   403   403
    list foreign                | 401   401   403   no    full  403   403   403
    list consortium             | 401   401   403   no    full  403   403   403
    get own                     | 401   401   no    full  full  no    no    no
    get foreign                 | 401   401   no    no    full  no    no    no
    get consortium              | 401   401   no    no    full  no    no    no
    create own                  | 401   401   403   201   201   403   403   403
    create leading              | 401   401   403   403   201   403   403   403
    create foreign              | 401   401   403   403   201   403   403   403
    create consortium           | 401   401   403   403   201   403   403   403
    update own                  | 404   404   404   404   404   404   404   404
    delete own                  | 404   404   404   404   404   404   404   404
    revoke own                  | 401   401   404   200   200   404   404   404
    revoke foreign              | 401   401   404   404   200   404   404   404
    revoke consortium           | 401   401   404   404   200   404   404   404
    revoke taken                | 401   401   404   409   409   404   404   404
    resend own                  | 401   401   404   200   200   404   404   404
    resend foreign              | 401   401   404   404   200   404   404   404
    resend taken                | 401   401   404   409   409   404   404   404`,
});
