import { expect, test } from 'vitest';
import type { Task } from '@pilotage/shared';
import { ownTasks } from './ownTasks.ts';

const task = (id: number, fields: Partial<Task>): Task => ({
  id,
  version: 1,
  createdAt: '2019-06-01T08:00:00.000Z',
  updatedAt: '2019-06-01T08:00:00.000Z',
  organisationId: 3,
  pilotId: null,
  milestoneId: null,
  contestId: null,
  indicatorId: null,
  meetingId: null,
  reportId: null,
  commentId: null,
  recommendationId: null,
  askedById: null,
  meetingDecisionId: null,
  title: `Task ${id}`,
  description: null,
  dueOn: '2019-06-15',
  assigneeId: null,
  visibility: 'internal',
  state: 'todo',
  doneOn: null,
  givenByLeadPartner: false,
  ...fields,
});

test('the own tasks and those of nobody press, not those of colleagues and none without a day', () => {
  const tasks = [
    task(1, { assigneeId: 7 }),
    task(2, {}),
    task(3, { assigneeId: 8 }),
    task(4, { dueOn: null }),
    task(5, { dueOn: '2019-06-14' }),
  ];
  expect(ownTasks(tasks, 7, '2019-06-15').map(({ id, key, to }) => [id, key, to])).toEqual([
    ['task 1', 'ownTask', '/tasks/1/show'],
    ['task 2', 'ownTask', '/tasks/2/show'],
    ['task 5', 'ownTaskLate', '/tasks/5/show'],
  ]);
});
