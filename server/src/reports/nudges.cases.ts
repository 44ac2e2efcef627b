import { uniqueName } from '../testing/factories/apiFactories.ts';
import type { RowFactory } from '../testing/factories/createdRow.ts';
import type { PartnerKey } from '../testing/fixtures/partnersFixture.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

const nudgeRow =
  (at: PartnerKey): RowFactory =>
  async (fixtures) => {
    const { report } = await fixtures.aCell(at, 'draft', uniqueName('canary'));
    const { id: reportId, organisationId, periodId } = report;
    const nudge = { reportId, organisationId, periodId, nudgedById: null, day: '2019-03-15' };
    return { id: (await fixtures.app.pilotage.stores.system().insert('nudges', nudge)).id, canary: null };
  };

export const nudgeCases = defineCases('nudges', {
  bodies: { any: () => ({ day: '2019-03-15' }) },
  change: () => ({ day: '2019-03-15' }),
  rows: { own: nudgeRow('a'), foreign: nudgeRow('b') },
  actor: 'lead',
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  403   403   403
    list foreign                | 401   401   no    no    full  403   403   403
    get own                     | 401   401   full  full  full  no    no    no
    get foreign                 | 401   401   no    no    full  no    no    no
    create any                  | 404   404   404   404   404   404   404   404
    update own                  | 404   404   404   404   404   404   404   404
    delete own                  | 404   404   404   404   404   404   404   404`,
});
