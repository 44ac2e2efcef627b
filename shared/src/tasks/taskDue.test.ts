import { expect, test } from 'vitest';
import { dueGroupOf, isTaskLate, lastSoonDay } from './taskDue.ts';

const today = '2020-02-28';
const dueOn = (day: string | null) => ({ state: 'todo' as const, dueOn: day });

test('a task is late after its due day, never on it, never without one, and never when it is done', () => {
  expect(isTaskLate(dueOn('2020-02-27'), today)).toBe(true);
  expect(isTaskLate({ state: 'inProgress', dueOn: '2020-02-27' }, today)).toBe(true);
  expect(isTaskLate(dueOn(today), today)).toBe(false);
  expect(isTaskLate(dueOn(null), today)).toBe(false);
  expect(isTaskLate({ state: 'done', dueOn: '2020-02-27' }, today)).toBe(false);
});

test('soon are today and the seven days after it, over the end of a month', () => {
  expect(lastSoonDay(today)).toBe('2020-03-06');
  expect(['2020-02-27', today, '2020-03-06', '2020-03-07', null].map((day) => dueGroupOf(dueOn(day), today))).toEqual([
    'late',
    'soon',
    'soon',
    'later',
    'undated',
  ]);
});
