import { expect, test } from 'vitest';
import { combineQueries, waitWhile } from './combineQueries.ts';

const loaded = { isPending: false, error: null, refetch: () => undefined };

test('rows wait for the names that they need, and for nothing else', () => {
  expect(combineQueries([loaded, waitWhile(true)]).isPending).toBe(true);
  expect(combineQueries([loaded, waitWhile(false)])).toMatchObject({ isPending: false, error: null });
  expect(combineQueries([loaded, { ...waitWhile(true), isNeeded: false }]).isPending).toBe(false);
});
