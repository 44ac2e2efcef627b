import { expect, test } from 'vitest';
import { createFormDraft, parseFormDrafts } from './formDraft.ts';

const at = '2020-02-01T10:20:00.000Z';
const draft = { at: '2020-01-31T08:00:00.000Z', typed: { title: 'Six schools' }, base: { title: 'Schools', version: 1 } };

test('reads all drafts of a form, and the one that was stored alone', () => {
  expect(parseFormDrafts({ at, value: [draft, { ...draft, base: null }] })).toEqual([draft, { ...draft, base: null }]);
  const { typed, base } = draft;
  expect(parseFormDrafts({ at, value: { typed, base } })).toEqual([{ at, typed, base }]);
  expect(parseFormDrafts({ at, value: [{ at: 'yesterday', typed, base }] })).toEqual([{ at, typed, base }]);
});

test('reads nothing from what is no draft of a form', () => {
  for (const value of [null, 'text', 4, {}, { typed: [] }, [null, 'text', { typed: 'text' }]])
    expect(parseFormDrafts({ at, value })).toEqual([]);
  expect(parseFormDrafts(null)).toEqual([]);
});

test('has the values before of its own fields alone, with their version', () => {
  const record = { id: 4, version: 2, title: 'Schools', text: '' };
  expect(createFormDraft({ at, typed: { title: 'Six schools', text: 'In autumn.' }, base: record }, ['title'])).toEqual({
    at,
    typed: { title: 'Six schools' },
    base: { title: 'Schools', version: 2 },
  });
});
