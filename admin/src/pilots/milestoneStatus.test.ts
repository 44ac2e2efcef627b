import { expect, test } from 'vitest';
import { milestoneStatus } from './milestoneStatus.ts';

const statusOf = (dueOn: string | null, doneOn: string | null) => milestoneStatus({ dueOn, doneOn }, '2019-06-15').key;

test('done, undated, due and overdue; on its very day nothing is overdue', () => {
  expect(statusOf('2019-01-01', '2019-02-01')).toBe('done');
  expect(statusOf(null, null)).toBe('undated');
  expect(statusOf('2019-06-15', null)).toBe('due');
  expect(statusOf('2019-06-14', null)).toBe('overdue');
});
