import { expect, test } from 'vitest';
import { findFieldConflicts, mergeConflictValues } from './fieldConflicts.ts';

const base = { title: 'A', text: null, dueOn: '2026-01-01', list: [1] };

test('names what differs, and suggests one’s own where one has changed it', () => {
  const mine = { ...base, title: 'Mine', text: '', dueOn: '2026-01-01' };
  const theirs = { ...base, title: 'Theirs', dueOn: '2026-02-02', list: [1] };
  expect(findFieldConflicts(['title', 'text', 'dueOn', 'list'], base, mine, theirs)).toEqual([
    { field: 'title', mine: 'Mine', theirs: 'Theirs', suggested: 'mine' },
    { field: 'dueOn', mine: '2026-01-01', theirs: '2026-02-02', suggested: 'theirs' },
  ]);
});

test('the choice of each field stands, and the suggestion where none was made', () => {
  const conflicts = findFieldConflicts(
    ['title', 'dueOn'],
    base,
    { title: 'M', dueOn: '2026-01-01' },
    { title: 'T', dueOn: '2026-02-02' },
  );
  expect(mergeConflictValues(conflicts, {})).toEqual({ title: 'M', dueOn: '2026-02-02' });
  expect(mergeConflictValues(conflicts, { title: 'theirs', dueOn: 'mine' })).toEqual({ title: 'T', dueOn: '2026-01-01' });
});
