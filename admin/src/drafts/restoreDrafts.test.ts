import { expect, test } from 'vitest';
import type { FormDraft } from './formDraft.ts';
import { restoreDrafts } from './restoreDrafts.ts';

const pictureOf = (hash: string, texts: object) => ({ hash, texts });
const map = pictureOf('a', { en: 'Map' });
const describedMap = pictureOf('a', { en: 'Map', de: 'Karte' });
const bars = pictureOf('b', { en: 'Bars' });
const before = { id: 4, version: 1, title: 'Schools', pictures: [map] };

const draftOf = (typed: FormDraft['typed'], base: FormDraft['base'], at = '2020-02-01T10:20:00.000Z'): FormDraft => ({
  at,
  typed,
  base,
});

test('pictures described before another one was uploaded: both are there, and nothing is asked', () => {
  const record = { ...before, version: 2, pictures: [map, bars] };
  const draft = draftOf({ pictures: [describedMap] }, { version: 1, pictures: [map] });
  const restored = { values: { pictures: [describedMap, bars] }, base: record, rest: [] };
  expect(restoreDrafts('newsItems', [draft], record)).toEqual(restored);
});

test('another typed field that somebody changed since is still asked about', () => {
  const record = { ...before, version: 2, title: 'Ten schools', pictures: [map, bars] };
  const base = { version: 1, title: 'Schools', pictures: [map] };
  const restored = restoreDrafts('newsItems', [draftOf({ title: 'Six schools', pictures: [describedMap] }, base)], record);
  expect(restored.values).toEqual({ title: 'Six schools', pictures: [describedMap, bars] });
  expect(restored.base).toEqual({ ...record, ...base });
});

test('two texts for the same picture are asked about, and the own one stays in the form', () => {
  const record = { ...before, version: 2, pictures: [pictureOf('a', { en: 'Plan' }), bars] };
  const typed = pictureOf('a', { en: 'Map of all pilots' });
  const restored = restoreDrafts('newsItems', [draftOf({ pictures: [typed] }, { version: 1, pictures: [map] })], record);
  expect(restored.values).toEqual({ pictures: [typed, bars] });
  expect(restored.base?.version).toBe(1);
});

test('a draft without such a list is checked against the version that its writer saw', () => {
  const draft = draftOf({ title: 'Six schools' }, { version: 1, title: 'Schools' });
  expect(restoreDrafts('newsItems', [draft], { ...before, version: 2 })).toEqual({
    values: { title: 'Six schools' },
    base: { ...before, version: 1 },
    rest: [],
  });
});

test('what was typed into a new record is restored as it was', () => {
  const typed = { title: 'Six schools' };
  expect(restoreDrafts('newsItems', [draftOf(typed, null)], null)).toEqual({ values: typed, base: null, rest: [] });
});

test('what is typed before a draft is restored stays beside it, entry by entry', () => {
  const record = { ...before, pictures: [map, bars] };
  const base = { version: 1, pictures: [map, bars] };
  const describedBars = pictureOf('b', { en: 'Bars', de: 'Balken' });
  const kept = draftOf({ pictures: [describedMap, bars] }, base);
  const current = draftOf({ pictures: [map, describedBars], title: 'Six schools' }, { ...base, title: 'Schools' });
  expect(restoreDrafts('newsItems', [kept, current], record)).toEqual({
    values: { pictures: [describedMap, describedBars], title: 'Six schools' },
    base: record,
    rest: [],
  });
});

test('also where a picture was uploaded between the draft and what is typed', () => {
  const record = { ...before, version: 2, pictures: [map, bars] };
  const describedBars = pictureOf('b', { en: 'Bars', de: 'Balken' });
  const kept = draftOf({ pictures: [describedMap] }, { version: 1, pictures: [map] });
  const current = draftOf({ pictures: [map, describedBars] }, { version: 2, pictures: [map, bars] });
  expect(restoreDrafts('newsItems', [kept, current], record)).toEqual({
    values: { pictures: [describedMap, describedBars] },
    base: record,
    rest: [],
  });
});

test('two texts for the same place: the draft is restored, and the other one is left over, to be restored in turn', () => {
  const base = { version: 1, title: 'Schools', pictures: [map] };
  const kept = draftOf({ title: 'Six schools', pictures: [pictureOf('a', { en: 'Plan' })] }, base);
  const current = draftOf({ title: 'Ten schools', text: 'In autumn.', pictures: [pictureOf('a', { en: 'Atlas' })] }, base);
  const restored = restoreDrafts('newsItems', [kept, current], before);
  expect(restored.values).toEqual({ ...kept.typed, text: 'In autumn.' });
  const { title, pictures } = current.typed;
  expect(restored.rest).toEqual([{ ...current, typed: { title, pictures } }]);
  const again = restoreDrafts('newsItems', [...restored.rest, draftOf(restored.values, base)], before);
  expect(again.values).toEqual(current.typed);
  expect(again.rest.map(({ typed }) => typed)).toEqual([kept.typed]);
});

test('words for a picture that is removed in the form are restored with it, and the removal is left over; and the other way round', () => {
  const record = { ...before, pictures: [map, bars] };
  const base = { version: 1, pictures: [map, bars] };
  const [described, removed] = [draftOf({ pictures: [describedMap, bars] }, base), draftOf({ pictures: [bars] }, base)];
  for (const [first, other] of [
    [described, removed],
    [removed, described],
  ] as const) {
    const { values, rest } = restoreDrafts('newsItems', [first, other], record);
    expect({ values, rest }).toEqual({ values: first.typed, rest: [other] });
  }
});

test('a translation that somebody else removed is restored with the words of the draft, and asked about', () => {
  const [german, hungarian] = ['de', 'hu'].map((language) => ({ language, title: '' }));
  const typed = [german, { ...hungarian, title: 'Hat iskola' }];
  const draft = draftOf({ translations: typed }, { version: 1, translations: [german, hungarian] });
  const restored = restoreDrafts('newsItems', [draft], { ...before, version: 2, translations: [german] });
  expect(restored.values).toEqual({ translations: typed });
  expect(restored.base?.version).toBe(1);
});

test('the version that a draft was written over does not count where nothing of it is restored', () => {
  const first = draftOf({ title: 'Six schools' }, { version: 3, title: 'Schools' });
  const other = draftOf({ title: 'Ten schools' }, { version: 1, title: 'Our schools' });
  const { base, rest } = restoreDrafts('newsItems', [first, other], { ...before, version: 3 });
  expect(base?.version).toBe(3);
  expect(rest).toEqual([other]);
});

test('lists without keys are left over as a whole, also of a new record', () => {
  const drafts = [[{ text: 'Why?' }], [{ text: 'What?' }]].map((questions) => draftOf({ questions }, null));
  const { values, rest } = restoreDrafts('contests', drafts, null);
  expect({ values, rest }).toEqual({ values: drafts[0]?.typed, rest: [drafts[1]] });
});

test('of several drafts the earliest version that was seen is checked', () => {
  const drafts = [2, 1].map((version) => draftOf({ [`field${version}`]: 'typed' }, { version }));
  expect(restoreDrafts('pilots', drafts, { id: 4, version: 3 }).base).toMatchObject({ version: 1 });
});
