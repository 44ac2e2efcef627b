import { ownAndForeignBodies } from '../testing/cases/ownAndForeignBodies.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import { type PartnerKey, partners, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

const milestoneRow =
  (side: PartnerKey, pilot: keyof PartnersFixture['pilots']): RowFactory =>
  ({ builders, pilots }) =>
    createWithCanary((title) => builders.aMilestone({ by: partners[side].staff, pilotId: pilots[pilot].id, title }));

export const milestoneCases = defineCases('milestones', {
  bodies: {
    ...ownAndForeignBodies(({ pilots }, side) => ({ title: uniqueName('New'), pilotId: pilots[side].id })),
    named: ({ pilots }) => ({ title: uniqueName('New'), pilotId: pilots.named.id }),
  },
  change: () => ({ title: uniqueName('changed') }),
  rows: { own: milestoneRow('a', 'a'), named: milestoneRow('b', 'named'), foreign: milestoneRow('b', 'b') },
  actor: 'staffA',
  target: 'pilotId',
  totals: { staffA: 'organisationId = :a OR pilotId IN (SELECT pilotId FROM pilotPartners WHERE organisationId = :a)' },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  full  full  403
    list named                  | 401   401   full  full  full  full  full  403
    list foreign                | 401   401   no    no    full  full  full  403
    get own                     | 401   401   full  full  full  full  full  no
    get named                   | 401   401   full  full  full  full  full  no
    get foreign                 | 401   401   no    no    full  full  full  no
    create own                  | 401   401   201   201   403   403   403   403
    create named                | 401   401   422   422   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    update own                  | 401   401   200   200   403   403   403   404
    update named                | 401   401   403   403   403   403   403   404
    update foreign              | 401   401   404   404   403   403   403   404
    delete own                  | 401   401   200   200   403   403   403   404
    delete named                | 401   401   403   403   403   403   403   404
    delete foreign              | 401   401   404   404   403   403   403   404`,
});
