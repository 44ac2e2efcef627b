import { markOfColumn } from '@pilotage/shared';
import { ownAndForeignBodies } from '../testing/cases/ownAndForeignBodies.ts';
import { parseRecord } from '../testing/app/responseParsers.ts';
import { defineCases } from '../testing/cases/defineCases.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import type { RowFactory } from '../testing/factories/createdRow.ts';
import { type PartnerKey, partners } from '../testing/fixtures/partnersFixture.ts';

/** The mark of a column stands in no other row. */
const mappingRow =
  (side: PartnerKey): RowFactory =>
  async ({ app }) => {
    const client = await app.signInAs(partners[side].staff);
    const canary = markOfColumn(uniqueName('Column'));
    const body = { source: 'moodle', columns: { completed: canary } };
    const { id } = parseRecord('completionMappings', await client.post('/api/completionMappings', body), 201);
    return { id, canary };
  };

export const completionMappingCases = defineCases('completionMappings', {
  bodies: ownAndForeignBodies(() => ({ source: 'moodle', columns: { completed: markOfColumn('Course complete') } })),
  change: () => ({ columns: { completed: markOfColumn(uniqueName('Column')) } }),
  rows: { own: mappingRow('a'), foreign: mappingRow('b') },
  target: 'source',
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own                    | 401   401   full  full  full  403   403   403
    list foreign                | 401   401   no    no    full  403   403   403
    get own                     | 401   401   full  full  full  no    no    no
    get foreign                 | 401   401   no    no    full  no    no    no
    create own                  | 401   401   201   201   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    update own                  | 401   401   200   200   403   404   404   404
    update foreign              | 401   401   404   404   403   404   404   404
    delete own                  | 401   401   200   200   403   404   404   404
    delete foreign              | 401   401   404   404   403   404   404   404`,
});
