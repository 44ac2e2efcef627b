import { ownAndForeignBodies } from '../testing/cases/ownAndForeignBodies.ts';
import { defineCases } from '../testing/cases/defineCases.ts';
import type { RowFactory } from '../testing/factories/createdRow.ts';
import { type PartnerKey, partners } from '../testing/fixtures/partnersFixture.ts';

let lastCount = 7_654_000;

/** Its count of a group stands in no other row: who does not read learners by group never sees it. */
const enrolmentRow =
  (side: PartnerKey): RowFactory =>
  async ({ builders, anOpenPeriod }) => {
    lastCount += 1;
    const keys = { moduleId: (await builders.aModule()).id, periodId: (await anOpenPeriod()).id };
    const figures = { enrolled: 8_000_000, parts: { gender: { female: lastCount } } };
    const { id } = await builders.anEnrolment({ by: partners[side].staff, ...keys, ...figures });
    return { id, canary: String(lastCount) };
  };

export const enrolmentCases = defineCases('enrolments', {
  bodies: ownAndForeignBodies(async ({ builders, anOpenPeriod }) => ({
    moduleId: (await builders.aModule()).id,
    periodId: (await anOpenPeriod()).id,
    enrolled: 40,
    active: 30,
    completed: 12,
    certified: 10,
    parts: { gender: { female: 25 } },
  })),
  change: () => ({ illustrative: true }),
  rows: { own: enrolmentRow('a'), foreign: enrolmentRow('b') },
  actor: 'staffA',
  target: 'moduleId',
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  bare  bare  403
    list foreign                | 401   401   bare  bare  full  bare  bare  403
    get own                     | 401   401   full  full  full  bare  bare  no
    get foreign                 | 401   401   bare  bare  full  bare  bare  no
    create own                  | 401   401   201   201   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    update own                  | 401   401   200   200   403   403   403   404
    update foreign              | 401   401   403   403   403   403   403   404
    delete own                  | 401   401   200   200   403   403   403   404
    delete foreign              | 401   401   403   403   403   403   403   404`,
});
