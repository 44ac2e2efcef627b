import type { PartnerKey, PartnersFixture } from '../fixtures/partnersFixture.ts';
import type { RequestBody, RequestBodyFactory } from './caseDeclaration.ts';

/** The same body for organisation A and for B. The own one leaves its organisation to the server. */
export const ownAndForeignBodies = (
  create: (fixtures: PartnersFixture, side: PartnerKey) => RequestBody | Promise<RequestBody>,
): Record<'own' | 'foreign', RequestBodyFactory> => ({
  own: (fixtures) => create(fixtures, 'a'),
  foreign: async (fixtures) => ({ organisationId: fixtures.app.ids.organisations.b, ...(await create(fixtures, 'b')) }),
});
