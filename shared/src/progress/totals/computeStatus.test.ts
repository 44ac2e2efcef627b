import { describe, expect, test } from 'vitest';
import { fromTenThousandths } from '../rational/rational.ts';
import { computeStatus } from './computeStatus.ts';
import { rowOf } from '../testing/progressFixture.ts';

const level = (whole: number) => fromTenThousandths(BigInt(whole) * 10_000n);
const statusAt = (value: number, baseline: number, expected: number, direction: 'increase' | 'decrease' = 'increase') =>
  computeStatus(level(value), level(baseline), level(expected), direction);

/** domain.md, "Status: progress made / progress expected, both towards the target". */
describe('status', () => {
  test.each([
    [105, 'ahead'],
    [104, 'onTrack'],
    [95, 'onTrack'],
    [94, 'atRisk'],
    [75, 'atRisk'],
    [74, 'behind'],
    [0, 'behind'],
    [-10, 'behind'],
  ])('%i of 100 expected is %s', (achieved, status) => {
    expect(statusAt(achieved, 0, 100)).toBe(status);
    expect(statusAt(achieved + 1000, 1000, 1100)).toBe(status);
    expect(statusAt(1000 - achieved, 1000, 900, 'decrease')).toBe(status);
  });

  test('uses exact fractions', () => {
    const nearly = { numerator: 105n * 10n ** 30n - 1n, denominator: 10n ** 32n };
    expect(computeStatus(nearly, level(0), level(1), 'increase')).toBe('onTrack');
  });

  test.each(['increase', 'decrease'] as const)('is decided by the sign if nothing is expected yet, %s', (direction) => {
    const more = direction === 'increase' ? 1 : -1;
    expect(statusAt(10, 10, 10, direction)).toBe('onTrack');
    expect(statusAt(10 + more, 10, 10, direction)).toBe('ahead');
    expect(statusAt(10 - more, 10, 10, direction)).toBe('behind');
  });

  test('is onTrack for exactly the expected negative progress', () => {
    expect(statusAt(8, 10, 8)).toBe('onTrack');
    expect(statusAt(9, 10, 8)).toBe('ahead');
    expect(statusAt(7, 10, 8)).toBe('behind');
    expect(statusAt(12, 10, 12, 'decrease')).toBe('onTrack');
    expect(statusAt(13, 10, 12, 'decrease')).toBe('behind');
  });

  test('"`noData` when there is no value; none (null) when attainment is not defined"', () => {
    expect(rowOf({ assignments: [{ target: 3 }] }).status).toBe('noData');
    expect(rowOf({ assignments: [{}], cells: [[1, 1, 3]] }).status).toBeNull();
  });

  test('"A group\'s status comes from its totals", of the compared ones', () => {
    const assignments = [{ target: 100 }, { target: 100 }, {}];
    const row = rowOf({
      assignments,
      cells: [
        [1, 1, 190],
        [2, 1, 0],
        [3, 1, 500],
      ],
    });
    expect(row).toMatchObject({ expected: 200, status: 'onTrack', compared: { value: 190 } });
  });
});
