import { expect, test } from 'vitest';
import { milestoneStanding } from './milestoneStanding.ts';

const on = (dueOn: string | null, doneOn: string | null) => milestoneStanding({ dueOn, doneOn }, '2019-06-15').key;

test('done, undated, due and overdue; on its very day nothing is overdue', () => {
  expect(on('2019-01-01', '2019-02-01')).toBe('done');
  expect(on(null, null)).toBe('undated');
  expect(on('2019-06-15', null)).toBe('due');
  expect(on('2019-06-14', null)).toBe('overdue');
});
