import { expect, test } from 'vitest';
import { restoreBase } from './restoreBase.ts';

const current = { id: 7, version: 3, value: 12 };

test('an unchanged cell is its own base', () => {
  expect(restoreBase(current, { id: 7, version: 3 })).toBe(current);
});

test('a cell that was changed since keeps the version that was seen, so that the change is noticed', () => {
  expect(restoreBase(current, { id: 7, version: 2 })).toEqual({ id: 7, version: 2, value: 12 });
});

test('a cell that was empty then, or is empty now, has no base', () => {
  expect([restoreBase(current, null), restoreBase(null, { id: 7, version: 3 })]).toEqual([null, null]);
});
