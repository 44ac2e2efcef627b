import { expect, test } from 'vitest';
import { abilityFromPacked, packAbilityRules, type Role, type Task } from '@pilotage/shared';
import { taskBulkActions } from './taskBulkActions.ts';

const timestamps = { version: 1, createdAt: '2019-01-01T08:00:00.000Z', updatedAt: '2019-01-01T08:00:00.000Z' };

const createTask = (fields: Partial<Task> = {}): Task => ({
  ...timestamps,
  id: 7,
  version: 3,
  organisationId: 2,
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
  title: 'Send the list',
  description: null,
  dueOn: null,
  assigneeId: null,
  visibility: 'consortium',
  state: 'todo',
  doneOn: null,
  givenByLeadPartner: false,
  ...fields,
});

function createViewer(role: Role, organisationId: number) {
  const ability = abilityFromPacked(packAbilityRules({ ...timestamps, id: 1, userId: 5, role, organisationId }));
  return { ability, role, organisationId, userId: 5, today: '2019-01-02', periods: [] };
}

const refusalsOf = (fields: Partial<Task>, role: Role = 'partnerStaff', organisationId = 2) =>
  taskBulkActions.map((action) => action.findRefusal(createTask(fields), createViewer(role, organisationId)));

test('own tasks are marked as done and taken over, also those that the lead partner gave', () => {
  expect(refusalsOf({})).toEqual([null, null]);
  expect(refusalsOf({ givenByLeadPartner: true })).toEqual([null, null]);
  const viewer = createViewer('partnerStaff', 2);
  expect(taskBulkActions.map((action) => action.createRequest(createTask(), viewer))).toEqual([
    { path: '/tasks/7/complete', body: { version: 3 } },
    { method: 'PUT', path: '/tasks/7', body: { version: 3, assigneeId: 5 } },
  ]);
});

test('what is done or taken already is named, and tasks of others stay theirs', () => {
  expect(refusalsOf({ state: 'done', assigneeId: 5 })).toEqual(['tasks.bulk.isDone', 'tasks.bulk.isMine']);
  expect(refusalsOf({}, 'partnerStaff', 9)).toEqual(['resource.selection.notYours', 'resource.selection.notYours']);
  expect(refusalsOf({ givenByLeadPartner: true }, 'leadPartner', 9)).toEqual([null, 'tasks.bulk.notOurs']);
});
