import type { WorkPlanItem } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { workPlanTasks } from './workPlanTasks.ts';

const item = (id: number, state: WorkPlanItem['state']) => ({
  id,
  number: `D 1.1.${id}`,
  title: 'Manual',
  dueOn: '2019-07-31',
  state,
});

test('one submitted item is named and opened, several lead to the list', () => {
  expect(workPlanTasks({ organisationId: 7, today: '2019-08-15', submitted: [item(1, 'submitted')], open: [] })).toMatchObject([
    { to: '/workPlanItems/1/show', key: 'reviewItems', params: { smart_count: 1, number: 'D 1.1.1' } },
  ]);
  expect(
    workPlanTasks({ organisationId: 7, today: '2019-08-15', submitted: [item(1, 'submitted'), item(2, 'submitted')], open: [] }),
  ).toMatchObject([{ to: expect.stringContaining('%22submitted%22'), params: { smart_count: 2 } }]);
});

test('what came back is named as such, though it is late, too', () => {
  const tasks = workPlanTasks({
    organisationId: 7,
    today: '2019-08-15',
    submitted: [],
    open: [item(3, 'returned'), item(4, 'started')],
  });
  expect(tasks.map(({ key, to, dueOn }) => [key, to, dueOn])).toEqual([
    ['returnedItem', '/workPlanItems/3/show', '2019-07-31'],
    ['lateItem', '/workPlanItems/4/show', '2019-07-31'],
  ]);
});

test('more than three late items are one sentence', () => {
  const tasks = workPlanTasks({
    organisationId: 7,
    today: '2019-08-15',
    submitted: [],
    open: [1, 2, 3, 4].map((id) => item(id, 'planned')),
  });
  expect(tasks.map(({ key, params }) => [key, params])).toEqual([['lateItems', { smart_count: 4 }]]);
  // The list shows these and no others.
  expect(JSON.parse(new URLSearchParams(tasks[0]?.to.split('?')[1]).get('filter') ?? '')).toEqual({
    responsibleOrganisationId: 7,
    state: ['planned', 'started', 'returned'],
    submittedOn: null,
    dueOn_lt: '2019-08-15',
  });
});

test('nothing waits where nothing is late', () => {
  expect(workPlanTasks({ organisationId: 7, today: '2019-08-15', submitted: [], open: [] })).toEqual([]);
});
