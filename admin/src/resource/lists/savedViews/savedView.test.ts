import { expect, test } from 'vitest';
import { findView, isForeignViewsKey, parseSavedViews, savedViewsKey, withView } from './savedView.ts';

const late = { name: 'Late', search: '?filter=1', hidden: ['state'] };
const own = { name: 'Ours', search: '?filter=2', hidden: [] };

test('a view replaces the one of the same name, and they are ordered by name', () => {
  expect(withView([own], late)).toEqual([late, own]);
  expect(withView([late, own], { ...late, search: '?filter=3' })).toEqual([{ ...late, search: '?filter=3' }, own]);
});

test('a view is found by what it shows: rows and columns, in any order of the columns', () => {
  const both = { ...late, hidden: ['state', 'periodId'] };
  expect(findView([own, both], '?filter=1', ['periodId', 'state'])).toEqual(both);
  expect(findView([own, both], '?filter=1', ['state'])).toBeUndefined();
  expect(findView([own, both], '?filter=9', ['periodId', 'state'])).toBeUndefined();
});

test('what is no view in the storage is left out, so that no link leads elsewhere', () => {
  expect(
    parseSavedViews([late, null, { name: 'x' }, { ...own, search: 'https://evil.example' }, { ...own, hidden: [1] }]),
  ).toEqual([late]);
  expect(parseSavedViews('nonsense')).toEqual([]);
});

test('the views of another user are told from the own ones', () => {
  expect(isForeignViewsKey(savedViewsKey(1, 'reports'), 1)).toBe(false);
  expect(isForeignViewsKey(savedViewsKey(12, 'reports'), 1)).toBe(true);
  expect(isForeignViewsKey('theme', 1)).toBe(false);
});
