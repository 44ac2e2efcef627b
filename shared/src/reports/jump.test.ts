import { expect, test } from 'vitest';
import { isFarFromLast } from './jump.ts';
import { findLastReported } from './findLastReported.ts';

const count = { id: 1, valueType: 'count' } as const;
const check = { indicatorId: 1, kind: 'jump', active: true, factor: 50, difference: 100 } as const;

test('isFarFromLast uses the default rule', () => {
  expect(isFarFromLast(count, { value: 0, last: 63 }, [])).toBe(true);
  expect(isFarFromLast(count, { value: 45, last: 41 }, [])).toBe(false);
  expect(isFarFromLast(count, { value: 0, last: null }, [])).toBe(false);
  expect(isFarFromLast({ id: 1, valueType: 'ratio' }, { value: 0.7, last: 0.5 }, [])).toBe(true);
});

test('an active jump check of the indicator replaces the default rule', () => {
  expect(isFarFromLast(count, { value: 0, last: 63 }, [check])).toBe(false);
  expect(isFarFromLast(count, { value: 0, last: 630 }, [check])).toBe(true);
  expect(isFarFromLast(count, { value: 0, last: 63 }, [{ ...check, active: false }])).toBe(true);
  expect(isFarFromLast({ ...count, id: 2 }, { value: 0, last: 63 }, [check])).toBe(true);
});

test('findLastReported returns the latest reported figure before the period, in any order of rows', () => {
  const periods = [
    { id: 7, number: 3 },
    { id: 8, number: 1 },
    { id: 9, number: 2 },
  ];
  const cell = (periodId: number, value: number | null) =>
    ({ periodId, value, availability: value === null ? 'withheld' : 'reported' }) as const;
  expect(findLastReported([cell(9, 63), cell(8, 5), cell(7, 1)], periods, 3)).toBe(63);
  expect(findLastReported([cell(9, null), cell(8, 5)], periods, 3)).toBe(5);
  expect(findLastReported([cell(7, 1)], periods, 3)).toBeNull();
});
