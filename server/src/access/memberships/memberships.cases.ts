import type { RequestBodyFactory } from '../../testing/cases/caseDeclaration.ts';
import type { RowFactory } from '../../testing/factories/createdRow.ts';
import type { PartnerKey, PartnersFixture } from '../../testing/fixtures/partnersFixture.ts';
import { defineCases } from '../../testing/cases/defineCases.ts';

const membershipBody =
  (organisationIdOf: (fixtures: PartnersFixture) => number | null, role: string): RequestBodyFactory =>
  async (fixtures) => ({ userId: (await fixtures.aUser()).id, organisationId: organisationIdOf(fixtures), role });

const membershipRow =
  (owner: PartnerKey | 'consortium'): RowFactory =>
  async ({ app, builders, aUser }) => {
    const { id } = await aUser();
    if (owner === 'consortium') return { ...(await builders.aMembership(id, null, 'observer')), canary: null };
    return { ...(await builders.aMembership(id, app.ids.organisations[owner], 'partnerStaff')), canary: null };
  };

export const membershipCases = defineCases('memberships', {
  bodies: {
    own: async (fixtures) => {
      const organisationId = fixtures.app.ids.organisations.a;
      const { userId } = await fixtures.builders.aMembership((await fixtures.aUser()).id, organisationId, 'partnerStaff');
      return { userId, organisationId, role: 'partnerManager' };
    },
    'own stranger': membershipBody(({ app }) => app.ids.organisations.a, 'partnerStaff'),
    leading: membershipBody(({ app }) => app.ids.organisations.lead, 'leadPartner'),
    foreign: membershipBody(({ app }) => app.ids.organisations.b, 'partnerStaff'),
    consortium: membershipBody(() => null, 'observer'),
  },
  change: () => ({ role: 'partnerManager' }),
  rows: { own: membershipRow('a'), foreign: membershipRow('b'), consortium: membershipRow('consortium') },
  target: 'organisationId',
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  403   403   403
    list foreign                | 401   401   no    no    full  403   403   403
    list consortium             | 401   401   no    no    full  403   403   403
    get own                     | 401   401   full  full  full  no    no    no
    get foreign                 | 401   401   no    no    full  no    no    no
    get consortium              | 401   401   no    no    full  no    no    no
    create own                  | 401   401   403   201   201   403   403   403
    create own stranger         | 401   401   403   422   201   403   403   403
    create leading              | 401   401   403   403   201   403   403   403
    create foreign              | 401   401   403   403   201   403   403   403
    create consortium           | 401   401   403   403   201   403   403   403
    update own                  | 401   401   403   200   200   404   404   404
    update foreign              | 401   401   404   404   200   404   404   404
    delete own                  | 401   401   403   200   200   404   404   404
    delete foreign              | 401   401   404   404   200   404   404   404
    delete consortium           | 401   401   404   404   200   404   404   404`,
});
