import { expect, test } from 'vitest';
import { findFieldConflicts, mergeConflictValues } from './fieldConflicts.ts';

const base = { title: 'A', text: null, dueOn: '2026-01-01', list: [1] };

test('finds the fields that differ and suggests the own value where the user changed it', () => {
  const mine = { ...base, title: 'Mine', text: '', dueOn: '2026-01-01' };
  const theirs = { ...base, title: 'Theirs', dueOn: '2026-02-02', list: [1] };
  expect(findFieldConflicts(['title', 'text', 'dueOn', 'list'], base, mine, theirs)).toEqual([
    { field: 'title', mine: 'Mine', theirs: 'Theirs', suggested: 'mine' },
    { field: 'dueOn', mine: '2026-01-01', theirs: '2026-02-02', suggested: 'theirs' },
  ]);
});

test('applies the choice of each field, or its suggestion', () => {
  const conflicts = findFieldConflicts(
    ['title', 'dueOn'],
    base,
    { title: 'M', dueOn: '2026-01-01' },
    { title: 'T', dueOn: '2026-02-02' },
  );
  expect(mergeConflictValues(conflicts, {})).toEqual({ title: 'M', dueOn: '2026-02-02' });
  expect(mergeConflictValues(conflicts, { title: 'theirs', dueOn: 'mine' })).toEqual({ title: 'T', dueOn: '2026-01-01' });
});
