import { describe, expect, test } from 'vitest';
import { explainFigure } from './explainFigure.ts';
import { indicatorOf, inputOf, queryOf, rowsOf, type ProgressFixture } from '../testing/progressFixture.ts';

const explain = (fixtures: ProgressFixture, key = 'consortium') =>
  explainFigure(inputOf(fixtures), indicatorOf(fixtures), key, queryOf(fixtures));

/** contract.md, `GET /api/progress/explain`. */
describe('explainFigure', () => {
  const fixtures: ProgressFixture = {
    assignments: [{ target: 9 }, { target: 9 }, { target: 9, country: 'SK' }, {}],
    cells: [
      [1, 2, 4.5],
      [1, 1, 2],
      [1, 3, 'withheld'],
      [1, 4, 'inReview'],
      [1, 5, 50],
      [2, 1, 'inReview'],
      [3, 1, 1],
    ],
    notExpected: [
      [4, 1, 'joinedLater'],
      [4, 2, null],
      [4, 3, null],
      [4, 4, null],
    ],
    query: { by: 'country', through: 4 },
  };

  test('returns the row, its parts with their cells through the period, and the assignments without a value', () => {
    const explanation = explain(fixtures, 'AT');
    expect(explanation?.figure).toEqual(rowsOf(fixtures)[0]);
    expect(explanation?.parts).toMatchObject([{ organisationId: 1, assignmentId: 1, value: 6.5 }]);
    expect(explanation?.parts[0]).not.toHaveProperty('numerator');
    expect(explanation?.parts[0]?.cells.map(({ cell, value, inValue }) => [cell.periodId, value, inValue])).toEqual([
      [11, 2, true],
      [12, 4.5, true],
      [13, null, false],
    ]);
    expect(explanation?.leftOut).toEqual([
      { organisationId: 2, assignmentId: 2, why: 'missing' },
      { organisationId: 4, assignmentId: 4, why: 'notExpected', reason: 'joinedLater' },
    ]);
  });

  test('returns the given cells with all their members', () => {
    const input = inputOf(fixtures);
    const cells = input.cells.map((cell, index) => ({ ...cell, measurementId: 700 + index }));
    const explanation = explainFigure({ ...input, cells }, indicatorOf(fixtures), 'SK', queryOf(fixtures));
    expect(explanation?.parts[0]?.cells[0]?.cell.measurementId).toBe(706);
  });

  test('adds up numerators and denominators of a ratio', () => {
    const explanation = explain({
      indicator: { valueType: 'ratio' },
      assignments: [{}, {}, {}],
      cells: [
        [1, 1, [1, 3]],
        [1, 2, [0, 0]],
        [2, 1, [1, 1]],
        [3, 1, [0, 0]],
      ],
    });
    expect(explanation?.figure).toMatchObject({ value: 0.5, numerator: 2, denominator: 4 });
    expect(explanation?.parts).toMatchObject([
      { value: 0.3333, numerator: 1, denominator: 3, cells: [{ value: 0.3333 }, { value: null, inValue: true }] },
      { value: 1, numerator: 1, denominator: 1 },
    ]);
  });

  test('marks only the latest reported cell of a snapshot as in the value; parts of a score are the values of the median', () => {
    const explanation = explain({
      indicator: { valueType: 'score', accumulation: 'snapshot' },
      assignments: [{}, {}],
      cells: [
        [1, 1, 1],
        [1, 2, 4],
        [2, 1, 3],
      ],
    });
    expect(explanation?.figure.value).toBe(3.5);
    expect(explanation?.parts.map(({ value }) => value)).toEqual([4, 3]);
    expect(explanation?.parts[0]?.cells.map(({ inValue }) => inValue)).toEqual([false, true]);
  });

  test('returns null for an unknown key', () => expect(explain(fixtures, 'FR')).toBeNull());
});
