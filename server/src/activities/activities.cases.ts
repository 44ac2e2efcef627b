import { ownAndForeignBodies } from '../testing/cases/ownAndForeignBodies.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import { type PartnerKey, partners } from '../testing/fixtures/partnersFixture.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

const activityRow =
  (side: PartnerKey, visibility: 'internal' | 'consortium'): RowFactory =>
  ({ builders }) =>
    createWithCanary((title) =>
      builders.anActivity({ by: partners[side].staff, title, visibility, country: side === 'a' ? 'AT' : 'SI' }),
    );

export const activityCases = defineCases('activities', {
  bodies: ownAndForeignBodies(({ pilots }, side) => ({
    title: uniqueName('New'),
    kind: 'workshop',
    startsOn: '2019-03-01',
    pilotId: pilots[side].id,
  })),
  change: () => ({ description: uniqueName('changed') }),
  rows: {
    own: activityRow('a', 'internal'),
    shared: activityRow('b', 'consortium'),
    foreign: activityRow('b', 'internal'),
  },
  actor: 'staffA',
  totals: {
    staffA: "organisationId = :a OR visibility = 'consortium'",
    evaluator: "visibility = 'consortium'",
    observer: "visibility = 'consortium'",
  },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  no    no    403
    list shared                 | 401   401   full  full  full  full  full  403
    list foreign                | 401   401   no    no    full  no    no    403
    get own                     | 401   401   full  full  full  no    no    no
    get shared                  | 401   401   full  full  full  full  full  no
    get foreign                 | 401   401   no    no    full  no    no    no
    create own                  | 401   401   201   201   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    update own                  | 401   401   200   200   403   404   404   404
    update shared               | 401   401   403   403   403   403   403   404
    update foreign              | 401   401   404   404   403   404   404   404
    delete own                  | 401   401   200   200   403   404   404   404
    delete shared               | 401   401   403   403   403   403   403   404
    delete foreign              | 401   401   404   404   403   404   404   404
    hold own                    | 401   401   200   200   403   404   404   404
    hold shared                 | 401   401   403   403   403   403   403   404
    hold foreign                | 401   401   404   404   403   404   404   404
    cancel own                  | 401   401   200   200   403   404   404   404
    cancel foreign              | 401   401   404   404   403   404   404   404
    replan own                  | 401   401   409   409   403   404   404   404
    replan foreign              | 401   401   404   404   403   404   404   404`,
});
