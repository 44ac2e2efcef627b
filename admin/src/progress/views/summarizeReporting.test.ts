import { expect, test } from 'vitest';
import { summarizeReporting } from './summarizeReporting.ts';

const createRate = (organisationId: number, submitted: boolean, state: string | null, expected = true) => ({
  organisationId,
  expected,
  submitted,
  onTime: submitted,
  firstSubmittedAt: null,
  state,
});

test('counts what is expected, and names who has not reported', () => {
  const organisations = [
    createRate(1, true, 'approved'),
    createRate(2, true, 'submitted'),
    createRate(3, false, 'draft'),
    createRate(4, false, null),
    createRate(5, true, 'approved', false),
  ];
  expect(summarizeReporting({ organisations })).toEqual({ expected: 4, submitted: 2, approved: 1, notIn: [3, 4] });
});

test('does not guess how many are approved where states are hidden', () => {
  const organisations = [createRate(1, true, 'approved'), createRate(2, true, null)];
  expect(summarizeReporting({ organisations }).approved).toBeNull();
});
