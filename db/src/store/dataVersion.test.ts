import { expect, test } from 'vitest';
import { isComparisonChanged } from './dataVersion.ts';

test('comparisons change as the contract says: always, but by drafts, or never', () => {
  expect(['create', 'update', 'delete'].map((action) => isComparisonChanged('pilots', action))).toEqual([true, true, true]);
  expect(['create', 'update', 'delete', 'submit'].map((action) => isComparisonChanged('reports', action))).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(isComparisonChanged('nudges', 'create')).toBe(false);
});
