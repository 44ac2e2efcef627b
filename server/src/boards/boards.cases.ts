import type { BoardRole } from '@pilotage/shared';
import { defineCases } from '../testing/cases/defineCases.ts';
import type { Person } from '../testing/app/testApp.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { createBoardFactories } from '../testing/factories/boardFactories.ts';
import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';

const ownBoard =
  (person: Person): RowFactory =>
  ({ app }) =>
    createWithCanary((title) => createBoardFactories(app).aBoard({ audience: 'own', ownerId: app.ids.users[person], title }));

const sharedBoard =
  (...roles: BoardRole[]): RowFactory =>
  ({ app }) =>
    createWithCanary((title) => createBoardFactories(app).aBoard({ roles, title }));

export const boardCases = defineCases('boards', {
  bodies: { own: () => ({ title: uniqueName('New') }), shared: () => ({ title: uniqueName('New'), audience: 'shared' }) },
  change: () => ({ title: uniqueName('changed') }),
  rows: {
    "manager's": ownBoard('managerA'),
    "lead's": ownBoard('lead'),
    "evaluator's": ownBoard('evaluator'),
    "colleague's": ownBoard('managerB'),
    shared: sharedBoard(),
    'for staff': sharedBoard('partnerStaff'),
    'for evaluators': sharedBoard('evaluator', 'observer'),
  },
  actor: 'managerA',
  row: "manager's",
  totals: {
    staffA: "audience = 'shared' AND isForStaff = 1",
    lead: "audience = 'shared' OR ownerId = :me",
    evaluator: "audience = 'shared' AND isForEvaluators = 1 OR ownerId = :me",
    observer: "audience = 'shared' AND isForObservers = 1",
  },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list manager's              | 401   401   no    full  no    no    no    403
    list lead's                 | 401   401   no    no    full  no    no    403
    list evaluator's            | 401   401   no    no    no    full  no    403
    list colleague's            | 401   401   no    no    no    no    no    403
    list shared                 | 401   401   full  full  full  full  full  403
    list for staff              | 401   401   full  no    full  no    no    403
    list for evaluators         | 401   401   no    no    full  full  full  403
    get manager's               | 401   401   no    full  no    no    no    no
    get lead's                  | 401   401   no    no    full  no    no    no
    get evaluator's             | 401   401   no    no    no    full  no    no
    get colleague's             | 401   401   no    no    no    no    no    no
    get shared                  | 401   401   full  full  full  full  full  no
    get for staff               | 401   401   full  no    full  no    no    no
    get for evaluators          | 401   401   no    no    full  full  full  no
    create own                  | 401   401   201   201   201   201   201   403
    create shared               | 401   401   403   403   201   403   403   403
    update manager's            | 401   401   404   200   404   404   404   404
    update lead's               | 401   401   404   404   200   404   404   404
    update evaluator's          | 401   401   404   404   404   200   404   404
    update colleague's          | 401   401   404   404   404   404   404   404
    update shared               | 401   401   403   403   200   403   403   404
    update for staff            | 401   401   403   404   200   404   404   404
    update for evaluators       | 401   401   404   404   200   403   403   404
    delete manager's            | 401   401   404   200   404   404   404   404
    delete lead's               | 401   401   404   404   200   404   404   404
    delete evaluator's          | 401   401   404   404   404   200   404   404
    delete colleague's          | 401   401   404   404   404   404   404   404
    delete shared               | 401   401   403   403   200   403   403   404
    delete for staff            | 401   401   403   404   200   404   404   404
    delete for evaluators       | 401   401   404   404   200   403   403   404`,
});
