import { describe, expect, test } from 'vitest';
import { programmeRows } from './programmeRows.ts';
import { progressMatrix } from './progressMatrix.ts';
import { indicatorOf, inputOf, type Scene } from './test/scene.ts';

const scene: Scene = {
  assignments: [
    { organisationId: 9, target: 50 },
    { organisationId: 10, target: 100 },
  ],
  cells: [
    [1, 1, 30],
    [1, 3, 20.0001],
    [2, 2, 5],
    [2, 3, 'withheld'],
  ],
};
const asked = { key: 'consortium', through: 3, today: '2020-12-31' };
const rowsOf = (of: Scene, question: Partial<typeof asked> = {}) =>
  programmeRows(inputOf(of), [indicatorOf(of)], { ...asked, ...question });

describe('the rows of a programme', () => {
  test('say target, cumulative and what came in this period', () => {
    expect(rowsOf(scene)).toEqual([
      {
        indicator: 'o1',
        target: 150,
        cumulative: 55.0001,
        thisPeriod: 20.0001,
        attainment: 0.3667,
        n: 2,
        of: 2,
        illustrative: false,
      },
    ]);
  });

  test('are the very figures of the comparison', () => {
    const [compared] = progressMatrix(inputOf(scene), [indicatorOf(scene)], {
      by: 'organisation',
      through: 3,
      today: asked.today,
    });
    expect(rowsOf(scene, { key: '9' })).toMatchObject([
      { cumulative: compared?.value, target: compared?.target, n: compared?.n },
    ]);
  });

  test('begin with nothing before the first period', () => {
    expect(rowsOf(scene, { through: 1 })).toMatchObject([{ cumulative: 30, thisPeriod: 30 }]);
  });

  test('never make 0 of what nobody said, nor nothing of 0', () => {
    expect(rowsOf({ ...scene, cells: [] })).toMatchObject([{ cumulative: null, thisPeriod: null, n: 0, of: 2 }]);
    expect(rowsOf(scene, { through: 4 })).toMatchObject([{ cumulative: 55.0001, thisPeriod: 0 }]);
  });

  test('a level moves by its difference, down too', () => {
    const levels: Scene = {
      ...scene,
      indicator: { accumulation: 'snapshot' },
      cells: [
        [1, 1, 8],
        [1, 2, 5],
      ],
    };
    expect(rowsOf(levels, { through: 2 })).toMatchObject([{ cumulative: 5, thisPeriod: -3 }]);
  });

  test('what does not add up has no figure of this period alone', () => {
    const ratio: Scene = {
      ...scene,
      indicator: { valueType: 'ratio' },
      cells: [
        [1, 1, [1, 4]],
        [1, 2, [1, 4]],
      ],
    };
    expect(rowsOf(ratio, { through: 2 })).toMatchObject([{ cumulative: 0.25, thisPeriod: null }]);
  });

  test('a key that nobody has is no key, and texts have no row', () => {
    expect(rowsOf(scene, { key: '77' })).toBeNull();
    expect(programmeRows(inputOf(scene), [{ ...indicatorOf(scene), valueType: 'text' }], asked)).toEqual([]);
  });

  test('periods that have not opened are not the one before', () => {
    const input = inputOf(scene);
    const periods = input.periods.map((period) => ({ ...period, opened: period.number !== 2 }));
    expect(programmeRows({ ...input, periods }, [indicatorOf(scene)], asked)).toMatchObject([{ thisPeriod: 25.0001 }]);
  });
});
