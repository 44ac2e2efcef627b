import { expect, test } from 'vitest';
import type { ProgressRow } from '@pilotage/shared';
import { createStatusMatrix, findMostBehind } from './statusMatrix.ts';

const createRow = (indicator: string, key: string, status: ProgressRow['status']): ProgressRow => ({
  key,
  indicator,
  value: 1,
  target: 2,
  baseline: 0,
  attainment: 0.5,
  expected: 1,
  expectedAttainment: null,
  status,
  n: 1,
  of: 1,
  compared: { n: 1, value: 1 },
  missing: [],
  gaps: [],
  illustrative: false,
});

const nameOf = (code: string) => ({ A: 'Trainings', B: 'People' })[code] ?? code;

test('equal indicators are sorted by name, and a missing row leaves its cell empty', () => {
  const grid = createStatusMatrix(
    [createRow('A', 'AT', 'behind'), createRow('A', 'DE', 'ahead'), createRow('B', 'AT', 'behind')],
    nameOf,
  );
  expect(grid.keys).toEqual(['AT', 'DE']);
  expect(grid.rows.map(({ name }) => name)).toEqual(['People', 'Trainings']);
  expect(grid.rows[0]?.cells[1]).toBeNull();
});

test('rows and columns are ordered by value, highest first, those without a value last', () => {
  const at = (indicator: string, key: string, attainment: number | null) => ({
    ...createRow(indicator, key, 'onTrack'),
    attainment,
  });
  const grid = createStatusMatrix(
    [at('A', 'AT', 0.2), at('A', 'DE', 0.5), at('A', 'SK', null), at('B', 'AT', 0.4), at('B', 'DE', 0.9), at('B', 'SK', null)],
    nameOf,
  );
  expect(grid.keys).toEqual(['DE', 'AT', 'SK']);
  expect(grid.rows.map(({ indicator }) => indicator)).toEqual(['B', 'A']);
  expect(grid.rows[0]?.cells.map((cell) => cell?.attainment)).toEqual([0.9, 0.4, null]);
});

test('finds the indicator that is behind in most columns', () => {
  const grid = createStatusMatrix(
    [
      createRow('A', 'AT', 'behind'),
      createRow('A', 'DE', 'behind'),
      createRow('A', 'SK', 'noData'),
      createRow('B', 'AT', 'behind'),
    ],
    nameOf,
  );
  expect(findMostBehind(grid)).toMatchObject({ kind: 'behind', line: { indicator: 'A' }, behind: 2, judged: 2 });
  const kindOf = (...statuses: ProgressRow['status'][]) =>
    findMostBehind(
      createStatusMatrix(
        statuses.map((status, at) => createRow(`${at}`, 'AT', status)),
        nameOf,
      ),
    ).kind;
  expect(kindOf('ahead', 'noData')).toBe('nowhere');
  // Where nothing can be judged, nobody knows whether somebody is behind.
  expect([kindOf(), kindOf('noData', null)]).toEqual(['unknown', 'unknown']);
});
