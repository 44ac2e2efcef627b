import { expect, test } from 'vitest';
import { milestoneStatus } from './milestoneStatus.ts';

const statusOf = (dueOn: string | null, doneOn: string | null) => milestoneStatus({ dueOn, doneOn }, '2019-06-15').key;

test('a milestone is done, undated, due or overdue; on its due day it is not overdue', () => {
  expect(statusOf('2019-01-01', '2019-02-01')).toBe('done');
  expect(statusOf(null, null)).toBe('undated');
  expect(statusOf('2019-06-15', null)).toBe('due');
  expect(statusOf('2019-06-14', null)).toBe('overdue');
  expect([statusOf('2019-06-14', '2019-06-16'), statusOf('2019-06-16', '2019-06-16')]).toEqual(['overdue', 'due']);
});
