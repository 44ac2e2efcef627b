import { expect, test } from 'vitest';
import { restoreDraft } from './restoreDraft.ts';

const pictureOf = (hash: string, texts: object) => ({ hash, texts });
const map = pictureOf('a', { en: 'Map' });
const describedMap = pictureOf('a', { en: 'Map', de: 'Karte' });
const bars = pictureOf('b', { en: 'Bars' });
const before = { id: 4, version: 1, title: 'Schools', pictures: [map] };

test('pictures described before another one was uploaded: both are there, and nothing is asked', () => {
  const record = { ...before, version: 2, pictures: [map, bars] };
  const draft = { typed: { pictures: [describedMap] }, base: { version: 1, pictures: [map] } };
  expect(restoreDraft('newsItems', draft, record)).toEqual({ values: { pictures: [describedMap, bars] }, base: record });
});

test('another typed field that somebody changed since is still asked about', () => {
  const record = { ...before, version: 2, title: 'Ten schools', pictures: [map, bars] };
  const draft = {
    typed: { title: 'Six schools', pictures: [describedMap] },
    base: { version: 1, title: 'Schools', pictures: [map] },
  };
  const restored = restoreDraft('newsItems', draft, record);
  expect(restored.values).toEqual({ title: 'Six schools', pictures: [describedMap, bars] });
  expect(restored.base).toEqual({ ...record, ...draft.base });
});

test('two texts for the same picture are asked about, and the own one stays in the form', () => {
  const record = { ...before, version: 2, pictures: [pictureOf('a', { en: 'Plan' }), bars] };
  const typed = pictureOf('a', { en: 'Map of all pilots' });
  const restored = restoreDraft('newsItems', { typed: { pictures: [typed] }, base: { version: 1, pictures: [map] } }, record);
  expect(restored.values).toEqual({ pictures: [typed, bars] });
  expect(restored.base?.version).toBe(1);
});

test('a draft without such a list is checked against the version that its writer saw', () => {
  const draft = { typed: { title: 'Six schools' }, base: { version: 1, title: 'Schools' } };
  expect(restoreDraft('newsItems', draft, { ...before, version: 2 })).toEqual({
    values: { title: 'Six schools' },
    base: { ...before, version: 1 },
  });
});

test('what was typed into a new record is restored as it was', () => {
  const typed = { title: 'Six schools' };
  expect(restoreDraft('newsItems', { typed, base: null }, null)).toEqual({ values: typed, base: null });
});
