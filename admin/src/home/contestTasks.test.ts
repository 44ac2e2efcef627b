import { expect, test } from 'vitest';
import { createContest } from '../contests/contests.fixtures.ts';
import { contestTasks } from './contestTasks.ts';

const now = '2026-11-29T12:00:00.000Z';
const deadline = '2026-11-20T22:00:00.000Z';
type Input = Parameters<typeof contestTasks>[0];

const tasksOf = (overrides: Parameters<typeof createContest>[0], more: Partial<Input> = {}) =>
  contestTasks({
    contests: [createContest({ id: 4, closesAt: deadline, judgedAt: null, ...overrides })],
    scores: [],
    now,
    may: () => true,
    ...more,
  });
const scoresOf = (...states: ('assigned' | 'scored' | 'counted' | 'conflict')[]) =>
  states.map((state) => ({ contestId: 4, state }));

test('a draft is to be finished before its deadline; without one it comes last', () => {
  expect(tasksOf({ state: 'draft' })).toMatchObject([{ key: 'draftContestBy', to: '/contests/4/show', dueOn: null }]);
  expect(tasksOf({ state: 'draft', closesAt: null })).toMatchObject([{ key: 'draftContest', dueOn: null }]);
});

test('a deadline is named by the day of the contest’s time zone', () => {
  const [task] = tasksOf({ state: 'open', closesAt: '2026-11-20T23:30:00.000Z', timeZone: 'Europe/Vienna' });
  expect(task).toMatchObject({ dueOn: '2026-11-21', params: { day: '2026-11-21' } });
});

test('an open contest is a task once its deadline has passed', () => {
  expect(tasksOf({ state: 'open' })).toMatchObject([{ key: 'closeContest' }]);
  expect(tasksOf({ state: 'open', closesAt: '2026-11-30T12:00:00.000Z' })).toEqual([]);
  expect(tasksOf({ state: 'open', closesAt: null })).toEqual([]);
});

test('in judging, jurors are assigned, scores waited for, the judging ended', () => {
  expect(tasksOf({ state: 'judging' })).toMatchObject([{ key: 'assignJurors', to: '/contests/4/show?tab=jury' }]);
  const scores = scoresOf('assigned', 'assigned', 'scored', 'conflict');
  expect(tasksOf({ state: 'judging' }, { scores })).toMatchObject([{ key: 'scoresOpen', params: { smart_count: 2, all: 3 } }]);
  expect(tasksOf({ state: 'judging' }, { scores: scoresOf('scored', 'conflict') })).toMatchObject([{ key: 'endJudging' }]);
});

test('after the judging a decision is due, on the page of the result', () => {
  const [task] = tasksOf({ state: 'judging', judgedAt: '2026-11-28T10:00:00.000Z' });
  expect(task).toMatchObject({ key: 'decideContest', to: '/contests/4/show?tab=result', dueOn: '2026-11-28' });
});

test('nobody is asked for what is not theirs to do, nor for what is over', () => {
  for (const state of ['draft', 'open', 'judging'] as const) expect(tasksOf({ state }, { may: () => false })).toEqual([]);
  for (const state of ['decided', 'archived'] as const) expect(tasksOf({ state })).toEqual([]);
});
