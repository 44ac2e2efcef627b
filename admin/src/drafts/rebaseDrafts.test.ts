import { expect, test } from 'vitest';
import { rebaseDrafts } from './rebaseDrafts.ts';

const at = '2020-02-01T10:20:00.000Z';
const pictureOf = (hash: string, en: string) => ({ hash, texts: { en } });
const base = { version: 1, title: 'Schools', pictures: [pictureOf('a', 'Map'), pictureOf('b', 'Bars')] };

test('a draft that stays is one over what was saved: nothing of that is undone, and nobody is asked about the own save', () => {
  const draft = { at, typed: { pictures: [pictureOf('a', 'Map of all pilots'), pictureOf('b', 'Bars')] }, base };
  const saved = { id: 4, version: 2, title: 'Six schools', pictures: [pictureOf('a', 'Map'), pictureOf('b', 'Bars of all')] };
  expect(rebaseDrafts('newsItems', [draft], { before: base, saved })).toEqual([
    {
      at,
      typed: { pictures: [pictureOf('a', 'Map of all pilots'), pictureOf('b', 'Bars of all')] },
      base: { version: 2, pictures: saved.pictures },
    },
  ]);
});

test('a draft that was saved is none any more', () => {
  const draft = { at, typed: { title: 'Six schools' }, base };
  const saveTitle = (title: string) => ({ before: base, saved: { ...base, version: 2, title } });
  expect(rebaseDrafts('newsItems', [draft], saveTitle('Six schools'))).toEqual([]);
  expect(rebaseDrafts('newsItems', [draft], saveTitle('Ten schools'))).toEqual([
    { at, typed: { title: 'Six schools' }, base: { version: 2, title: 'Ten schools' } },
  ]);
});

test('a draft of a new record stays one of a new record', () => {
  const draft = { at, typed: { title: 'Six schools' }, base: null };
  expect(rebaseDrafts('newsItems', [draft], { before: null, saved: { ...base, id: 4, title: 'Ten schools' } })).toEqual([draft]);
});

test('what somebody else had changed before the save is still asked about', () => {
  const draft = { at, typed: { title: 'Six schools', text: 'In autumn.' }, base: { version: 1, title: 'Schools', text: '' } };
  const before = { id: 4, version: 2, title: 'Ten schools', text: '' };
  const saved = { ...before, version: 3, text: 'In spring.' };
  expect(rebaseDrafts('newsItems', [draft], { before, saved })).toEqual([
    { at, typed: draft.typed, base: { version: 1, title: 'Schools', text: 'In spring.' } },
  ]);
});

test('a translation with words in the draft stays in it, also where the save removed it', () => {
  const [german, hungarian] = [
    { language: 'de', title: 'Sechs Schulen' },
    { language: 'hu', title: '' },
  ];
  const typed = { translations: [german, { language: 'hu', title: 'Hat iskola' }] };
  const before = { id: 4, version: 1, translations: [german, hungarian] };
  const saved = { ...before, version: 2, translations: [german] };
  expect(rebaseDrafts('newsItems', [{ at, typed, base: before }], { before, saved })).toEqual([
    { at, typed, base: { version: 2, translations: [german] } },
  ]);
});
