import { uniqueName } from '../../testing/factories/apiFactories.ts';
import type { RowFactory } from '../../testing/factories/createdRow.ts';
import { defineCases } from '../../testing/cases/defineCases.ts';

const userRow =
  (person: 'managerA' | 'staffB' | 'juror'): RowFactory =>
  async ({ app }) => ({ id: app.ids.users[person], canary: `Canary ${person}` });

export const userCases = defineCases('users', {
  bodies: { any: () => ({ email: `${uniqueName('new')}@house.example`, name: 'New' }) },
  change: () => ({ name: uniqueName('changed') }),
  rows: { colleague: userRow('managerA'), foreign: userRow('staffB'), consortium: userRow('juror') },
  row: 'foreign',
  target: 'locale',
  totals: {
    staffA: 'id = :me OR id IN (SELECT userId FROM memberships WHERE organisationId = :a)',
    evaluator: 'id = :me',
    observer: 'id = :me',
    juror: 'id = :me',
  },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list colleague              | 401   401   full  full  full  no    no    no
    list foreign                | 401   401   no    no    full  no    no    no
    list consortium             | 401   401   no    no    full  no    no    full
    get colleague               | 401   401   full  full  full  no    no    no
    get foreign                 | 401   401   no    no    full  no    no    no
    get consortium              | 401   401   no    no    full  no    no    full
    create any                  | 401   401   403   403   403   403   403   403
    update colleague            | 401   401   403   200   200   404   404   404
    update foreign              | 401   401   404   404   200   404   404   404
    update consortium           | 401   401   404   404   200   404   404   200
    delete colleague            | 401   401   403   403   403   404   404   404
    delete foreign              | 401   401   404   404   403   404   404   404
    delete consortium           | 401   401   404   404   403   404   404   403`,
});
