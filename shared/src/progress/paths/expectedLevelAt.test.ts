import { describe, expect, test } from 'vitest';
import { computeProgressRows } from '../answers/computeProgressRows.ts';
import { indicatorOf, inputOf, queryOf, rowOf } from '../testing/progressFixture.ts';

const expectedAt = (through: number, assignment: Parameters<typeof rowOf>[0]['assignments'][number], indicator = {}) =>
  rowOf({ indicator, assignments: [assignment], cells: [[1, 1, 1]], query: { through } }).expected;

/** domain.md, "Expected by now". The half-years have 184, 181, 184, 181, 184 and 182 days, 1096 together. */
describe('the level expected at the end of a period', () => {
  test('is linear in days, from the first period to the last', () => {
    expect(expectedAt(1, { target: 1096 })).toBe(184);
    expect(expectedAt(2, { target: 1096 })).toBe(365);
    expect(expectedAt(6, { target: 1096 })).toBe(1096);
  });

  test('depends on the period, not on today', () => {
    const rowOn = (today: string) => rowOf({ assignments: [{ target: 1096 }], cells: [[1, 1, 1]], query: { through: 1, today } });
    expect(rowOn('2018-01-31').expected).toBe(rowOn('2030-01-01').expected);
  });

  test('starts at the baseline', () => {
    expect(expectedAt(1, { baseline: 1000, target: 1000 - 1096 }, { accumulation: 'snapshot', direction: 'decrease' })).toBe(816);
  });

  test('passes through the milestones, which are levels at the end of their period', () => {
    const assignment = { target: 300, milestones: { 2: 80, 4: 120 } };
    expect([1, 2, 3, 4, 5, 6].map((through) => expectedAt(through, assignment))).toEqual([
      40.3288, 80, 100.1644, 120, 210.4918, 300,
    ]);
  });

  test('ignores milestones of the last period and outside the periods', () => {
    const assignment = { target: 100, from: 2, until: 4, milestones: { 1: 77, 4: 55, 5: 66 } };
    expect([1, 2, 3, 4, 5, 6].map((through) => expectedAt(through, assignment))).toEqual([0, 33.1502, 66.8498, 100, 100, 100]);
  });

  test('does not depend on the order of milestones', () => {
    const fixtures = { assignments: [{ target: 300, milestones: { 2: 80, 4: 120 } }], cells: [[1, 1, 1]] as const };
    const input = inputOf(fixtures);
    const assignments = input.assignments.map((assignment) => ({
      ...assignment,
      milestones: assignment.milestones.toReversed(),
    }));
    const rows = [1, 2, 3, 4].map((through) =>
      computeProgressRows({ ...input, assignments }, indicatorOf(fixtures), { ...queryOf(fixtures), through }),
    );
    expect(rows.map(([row]) => row?.expected)).toEqual([40.3288, 80, 100.1644, 120]);
  });

  test('is the baseline before the start and the target after the end', () => {
    const assignment = { baseline: 5, target: 9, from: 3, until: 3 };
    const levels = [1, 2, 3, 4].map((through) => expectedAt(through, assignment, { accumulation: 'snapshot' }));
    expect(levels).toEqual([5, 5, 9, 9]);
  });

  test('"A group\'s expected level is added up from these paths as its target is from the targets"', () => {
    const assignments = [{ target: 548 }, { target: 300, milestones: { 2: 80 } }, { target: 1000 }, {}];
    const row = rowOf({
      assignments,
      cells: [
        [1, 2, 1],
        [2, 2, 1],
        [4, 2, 1],
      ],
      query: { through: 2 },
    });
    expect(row).toMatchObject({ target: 848, expected: 262.5 });
    const silent = rowOf({ assignments, query: { through: 2 } });
    expect(silent).toMatchObject({ value: null, target: 1848, expected: 595.5292 });
  });

  test('is the weighted mean for ratios', () => {
    const row = rowOf({
      indicator: { valueType: 'ratio' },
      assignments: [
        { target: 0.4, until: 1 },
        { target: 0.9, until: 2, milestones: { 1: 0.2 } },
      ],
      cells: [
        [1, 1, [1, 30]],
        [2, 1, [1, 10]],
      ],
      query: { through: 1 },
    });
    expect(row.expected).toBe(0.35);
  });
});
