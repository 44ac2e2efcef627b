import { uniqueName } from '../testing/factories/apiFactories.ts';
import type { RowFactory } from '../testing/factories/createdRow.ts';
import type { PartnerKey } from '../testing/fixtures/partnersFixture.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

/** The approved version of a reopened figure. */
const approvedVersionRow =
  (side: PartnerKey): RowFactory =>
  async (fixtures) => {
    const canary = uniqueName('canary');
    const { measurement } = await fixtures.aCell(side, 'reopened', canary);
    const where = { measurementId: measurement.id };
    const [version] = await fixtures.app.pilotage.stores.system().all('approvedVersions', { where });
    return { id: version?.id ?? 0, canary };
  };

export const approvedVersionCases = defineCases('approvedVersions', {
  bodies: { any: () => ({ value: 1 }) },
  change: () => ({ value: 4 }),
  rows: { own: approvedVersionRow('a'), foreign: approvedVersionRow('b') },
  actor: 'staffA',
  target: 'assignmentId',
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  full  full  403
    list foreign                | 401   401   no    no    full  full  full  403
    get own                     | 401   401   full  full  full  full  full  no
    get foreign                 | 401   401   no    no    full  full  full  no
    create any                  | 404   404   404   404   404   404   404   404
    update own                  | 404   404   404   404   404   404   404   404
    delete own                  | 404   404   404   404   404   404   404   404`,
});
