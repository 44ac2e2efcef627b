import { beforeEach, expect, test } from 'vitest';
import { createStorageFixture } from '../data/browserStorage.fixtures.ts';
import { openDrafts, readDraft, saveDraft } from '../drafts/draftStore.ts';
import { advanceSeenCell } from './advanceSeenCell.ts';

const owner = { userId: 1, membershipId: 10 };
const cell = (version: number) => ({ id: 7, version });

beforeEach(() => {
  createStorageFixture();
  openDrafts();
});

test('an own write moves what was seen on, in the draft of a figure and in each of its parts', () => {
  saveDraft(owner, 'figure', { texts: ['many'], seen: cell(1) });
  saveDraft(owner, 'parts', [
    { text: 'x', seen: cell(1) },
    { text: 'y', seen: cell(0) },
  ]);
  advanceSeenCell(owner, ['figure', 'parts', 'nothing'], { before: cell(1), after: cell(2) });
  expect(readDraft(owner, 'figure')?.value).toEqual({ texts: ['many'], seen: cell(2) });
  // What was typed on an older cell is still a conflict.
  expect(readDraft(owner, 'parts')?.value).toEqual([
    { text: 'x', seen: cell(2) },
    { text: 'y', seen: cell(0) },
  ]);
  expect(readDraft(owner, 'nothing')).toBeNull();
});

test('the first figure and the removal of one are own writes, too', () => {
  saveDraft(owner, 'figure', { texts: ['many'], seen: null });
  advanceSeenCell(owner, ['figure'], { before: null, after: cell(1) });
  expect(readDraft(owner, 'figure')?.value).toEqual({ texts: ['many'], seen: cell(1) });
  advanceSeenCell(owner, ['figure'], { before: cell(1), after: null });
  expect(readDraft(owner, 'figure')?.value).toEqual({ texts: ['many'], seen: null });
});

test('drafts of others, and what is no draft of a cell, stay', () => {
  saveDraft({ ...owner, membershipId: 11 }, 'figure', { seen: cell(1) });
  saveDraft(owner, 'text', 'words');
  advanceSeenCell(owner, ['figure', 'text'], { before: cell(1), after: cell(2) });
  expect(readDraft({ ...owner, membershipId: 11 }, 'figure')?.value).toEqual({ seen: cell(1) });
  expect(readDraft(owner, 'text')?.value).toBe('words');
});
