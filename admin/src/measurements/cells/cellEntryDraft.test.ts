import { expect, test } from 'vitest';
import {
  assignmentOfDraftKey,
  cellDraftKey,
  parseCellEntryDraft,
  parsePartEntryDrafts,
  partsDraftKey,
} from './cellEntryDraft.ts';

const address = { organisationId: 3, assignmentId: 11, periodId: 5 };

test('a key names the assignment of a figure and of its parts, and nothing else does', () => {
  expect([cellDraftKey(address), partsDraftKey(address)].map(assignmentOfDraftKey)).toEqual([11, 11]);
  expect(['figures.5.11.note', 'figures.5', 'reports.5.11', ''].map(assignmentOfDraftKey)).toEqual([null, null, null, null]);
});

test('what was typed is read with the version that was seen', () => {
  const stored = { statedAvailability: 'withheld', texts: [''], seen: { id: 7, version: 2 } };
  expect(parseCellEntryDraft(stored)).toEqual(stored);
  expect(parseCellEntryDraft({ texts: ['2.5'], seen: null })).toEqual({ statedAvailability: null, texts: ['2.5'], seen: null });
});

test('what is no draft is left out: other code can write to the storage', () => {
  expect([null, {}, { texts: [] }, { texts: [1] }, 'x'].map(parseCellEntryDraft)).toEqual([null, null, null, null, null]);
  expect(parsePartEntryDrafts({})).toBeNull();
  const part = { dimension: 'Gender', category: 'Women', text: 'x' };
  expect(parsePartEntryDrafts([part, { ...part, text: 3 }, null])).toEqual([{ ...part, seen: null }]);
});
