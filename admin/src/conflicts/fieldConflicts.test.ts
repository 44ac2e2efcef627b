import { expect, test } from 'vitest';
import { findFieldConflicts, mergeConflictValues } from './fieldConflicts.ts';

const base = { title: 'A', text: null, dueOn: '2026-01-01', list: [1] };

test('finds the fields that differ and suggests the own value where the user changed it', () => {
  const mine = { ...base, title: 'Mine', text: '', dueOn: '2026-01-01' };
  const theirs = { ...base, title: 'Theirs', dueOn: '2026-02-02', list: [1] };
  expect(findFieldConflicts('tasks', ['title', 'text', 'dueOn', 'list'], { base, mine, theirs })).toEqual([
    { field: 'title', mine: 'Mine', theirs: 'Theirs', suggested: 'mine' },
    { field: 'dueOn', mine: '2026-01-01', theirs: '2026-02-02', suggested: 'theirs' },
  ]);
});

test('applies the choice of each field, or its suggestion', () => {
  const conflicts = findFieldConflicts('tasks', ['title', 'dueOn'], {
    base,
    mine: { title: 'M', dueOn: '2026-01-01' },
    theirs: { title: 'T', dueOn: '2026-02-02' },
  });
  expect(mergeConflictValues(conflicts, {})).toEqual({ title: 'M', dueOn: '2026-02-02' });
  expect(mergeConflictValues(conflicts, { title: 'theirs', dueOn: 'mine' })).toEqual({ title: 'T', dueOn: '2026-01-01' });
});

test('of pictures the own choice keeps what others added, and what they did alone is no conflict', () => {
  const pictureOf = (hash: string, en: string) => ({ hash, texts: { en } });
  const before = { pictures: [pictureOf('a', 'Map')] };
  const theirs = { pictures: [pictureOf('a', 'Map'), pictureOf('b', 'Bars')] };
  const mine = { pictures: [pictureOf('a', 'Map of the pilots')] };
  const conflicts = findFieldConflicts('newsItems', ['pictures'], { base: before, mine, theirs });
  expect(conflicts).toEqual([
    {
      field: 'pictures',
      mine: [pictureOf('a', 'Map of the pilots'), pictureOf('b', 'Bars')],
      theirs: theirs.pictures,
      suggested: 'mine',
    },
  ]);
  expect(findFieldConflicts('newsItems', ['pictures'], { base: before, mine: before, theirs })).toEqual([]);
});
