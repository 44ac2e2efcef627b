import { expect, test } from 'vitest';
import type { ProgressRow } from '@pilotage/shared';
import { heatGrid, mostStuck } from './heatGrid.ts';

const row = (indicator: string, key: string, status: ProgressRow['status']): ProgressRow => ({
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

test('indicators stand by their names, a row that is missing leaves its cell empty', () => {
  const grid = heatGrid([row('A', 'AT', 'behind'), row('A', 'DE', 'ahead'), row('B', 'AT', 'behind')], nameOf);
  expect(grid.keys).toEqual(['AT', 'DE']);
  expect(grid.lines.map(({ name }) => name)).toEqual(['People', 'Trainings']);
  expect(grid.lines[0]?.cells[1]).toBeNull();
});

test('says where most are behind, of those that are judged', () => {
  const grid = heatGrid(
    [row('A', 'AT', 'behind'), row('A', 'DE', 'behind'), row('A', 'SK', 'noData'), row('B', 'AT', 'behind')],
    nameOf,
  );
  expect(mostStuck(grid)).toMatchObject({ line: { indicator: 'A' }, behind: 2, judged: 2 });
  expect(mostStuck(heatGrid([row('A', 'AT', 'ahead')], nameOf))).toBeNull();
});
