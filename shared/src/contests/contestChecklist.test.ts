import { describe, expect, test } from 'vitest';
import { validateOpening, contestChecklist } from './contestChecklist.ts';

const completeContest = {
  challenge: 'How do pupils learn to found?',
  whoMayEnter: 'Schools',
  prize: 'A service contract',
  timeZone: 'Europe/Budapest',
  opensAt: '2019-09-01T00:00:00.000Z',
  closesAt: '2019-10-31T22:59:59.999Z',
  privacyText: 'Your data are erased on the day that is named.',
  eraseOn: '2020-12-31',
};
const now = '2019-08-20T10:00:00.000Z';
const createCriterion = (...values: number[]) => ({ scale: values.map((value) => ({ value, text: 'so' })) });
const someCriteria = [createCriterion(0, 3, 5), createCriterion(5, 0)];

describe('validateOpening', () => {
  test('accepts a complete contest', () => {
    expect(validateOpening({ contest: completeContest, criteria: someCriteria, now })).toEqual({});
    expect(validateOpening({ contest: { ...completeContest, opensAt: null }, criteria: someCriteria, now })).toEqual({});
  });

  test('names every missing field', () => {
    const emptyContest = {
      challenge: null,
      whoMayEnter: null,
      prize: null,
      timeZone: 'UTC',
      opensAt: null,
      closesAt: null,
      privacyText: null,
      eraseOn: null,
    };
    const problems = validateOpening({ contest: emptyContest, criteria: [], now });
    expect(Object.keys(problems).sort()).toEqual([...contestChecklist].sort());
    expect(new Set(Object.values(problems).map(({ code }) => code))).toEqual(new Set(['contests.needed']));
  });

  test.each([
    ['a deadline that is now', { opensAt: null, closesAt: now }, { closesAt: { code: 'contests.past' } }],
    [
      'a deadline before the beginning',
      { opensAt: '2019-11-01T00:00:00.000Z' },
      { closesAt: { code: 'field.before', other: 'opensAt' } },
    ],
    [
      'data erased on the day of the deadline',
      { eraseOn: '2019-10-31' },
      { eraseOn: { code: 'field.before', other: 'closesAt' } },
    ],
  ])('rejects %s', (_, changed, problems) => {
    expect(validateOpening({ contest: { ...completeContest, ...changed }, criteria: someCriteria, now })).toEqual(problems);
  });

  test('rejects criteria with different scales', () => {
    const criteria = [createCriterion(0, 5), createCriterion(0, 100)];
    expect(validateOpening({ contest: completeContest, criteria, now })).toEqual({
      criteria: { code: 'contests.unlikeScales' },
    });
  });
});
