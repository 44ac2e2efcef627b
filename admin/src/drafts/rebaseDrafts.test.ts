import { expect, test } from 'vitest';
import { rebaseDrafts } from './rebaseDrafts.ts';

const at = '2020-02-01T10:20:00.000Z';
const pictureOf = (hash: string, en: string) => ({ hash, texts: { en } });
const base = { version: 1, title: 'Schools', pictures: [pictureOf('a', 'Map'), pictureOf('b', 'Bars')] };

test('a draft that stays is one over what was saved: nothing of that is undone, and nobody is asked about the own save', () => {
  const draft = { at, typed: { pictures: [pictureOf('a', 'Map of all pilots'), pictureOf('b', 'Bars')] }, base };
  const saved = { id: 4, version: 2, title: 'Six schools', pictures: [pictureOf('a', 'Map'), pictureOf('b', 'Bars of all')] };
  expect(rebaseDrafts('newsItems', [draft], saved)).toEqual([
    {
      at,
      typed: { pictures: [pictureOf('a', 'Map of all pilots'), pictureOf('b', 'Bars of all')] },
      base: { version: 2, pictures: saved.pictures },
    },
  ]);
});

test('a draft that was saved is none any more', () => {
  const draft = { at, typed: { title: 'Six schools' }, base };
  expect(rebaseDrafts('newsItems', [draft], { ...base, version: 2, title: 'Six schools' })).toEqual([]);
  expect(rebaseDrafts('newsItems', [draft], { ...base, version: 2, title: 'Ten schools' })).toHaveLength(1);
});

test('a draft of a new record stays one of a new record', () => {
  const draft = { at, typed: { title: 'Six schools' }, base: null };
  expect(rebaseDrafts('newsItems', [draft], { ...base, id: 4, title: 'Ten schools' })).toEqual([draft]);
});
