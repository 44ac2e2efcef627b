import { expect, test } from 'vitest';
import { visibleColumns } from './visibleColumns.ts';

const columns = ['name', { label: 'contests.solutionCount', content: '3', needs: ['assign', 'contests'] }] as const;

test('a column that needs a right is there for those who have it, and for nobody else', () => {
  expect(visibleColumns<'contests'>(columns, () => true)).toEqual([{ source: 'name' }, columns[1]]);
  expect(visibleColumns<'contests'>(columns, ([action]) => action !== 'assign')).toEqual([{ source: 'name' }]);
});
