import { expect, test } from 'vitest';
import { mergeLists } from './mergeLists.ts';

const pictureOf = (hash: string, texts: object = { en: `Picture ${hash}` }, captions: object = {}) => ({
  hash,
  width: 1200,
  height: 800,
  texts,
  captions,
});
const [a, b, c] = [pictureOf('a'), pictureOf('b'), pictureOf('c')];
const described = pictureOf('a', { en: 'A map', de: 'Eine Karte' });

const merge = (base: unknown, mine: unknown, theirs: unknown) => mergeLists('newsItems.pictures', { base, mine, theirs });

test('own words stay, and so does what was added meanwhile', () => {
  expect(merge([a], [described], [a, b])).toEqual({ value: [described, b], hasClash: false });
  expect(merge(null, null, [a])).toEqual({ value: [a], hasClash: false });
});

test('what was removed on either side is gone', () => {
  expect(merge([a, b], [b], [a, b, c])).toEqual({ value: [b, c], hasClash: false });
  expect(merge([a, b], [described, b], [a])).toEqual({ value: [described], hasClash: false });
  expect(merge([a], null, [a])).toEqual({ value: null, hasClash: false });
  expect(merge([a, b], [a, b], null)).toEqual({ value: null, hasClash: false });
});

test('words for different languages of one picture are merged, those for the same one clash', () => {
  const captioned = pictureOf('a', { en: 'A plan' }, { en: 'Below' });
  expect(merge([a], [pictureOf('a', { en: 'Picture a', de: 'Eine Karte' })], [captioned])).toEqual({
    value: [pictureOf('a', { en: 'A plan', de: 'Eine Karte' }, { en: 'Below' })],
    hasClash: false,
  });
  expect(merge([a], [described], [captioned])).toEqual({
    value: [pictureOf('a', { en: 'A map', de: 'Eine Karte' }, { en: 'Below' })],
    hasClash: true,
  });
});

test('a text that was emptied stays empty', () => {
  const emptied = pictureOf('a', { en: 'A map', de: undefined });
  const [kept] = merge([described], [emptied], [described, b])?.value ?? [];
  expect(JSON.stringify(kept)).toBe(JSON.stringify(pictureOf('a', { en: 'A map' })));
});

test('the own order stays where it was changed; what is new stands behind what it follows', () => {
  expect(merge([a, b], [b, a], [a, b, c])?.value).toEqual([b, c, a]);
  expect(merge([a, b], [b, a], [c, a, b])?.value).toEqual([c, b, a]);
  expect(merge([a, b], [described, b], [b, a, c])).toEqual({ value: [b, described, c], hasClash: false });
  expect(merge([a, b, c], [b, a, c], [c, a, b])).toEqual({ value: [b, a, c], hasClash: true });
});

test('a picture that one removed and the other changed is a clash, and gone: its file is', () => {
  expect(merge([a, b], [b], [described, b])).toEqual({ value: [b], hasClash: true });
  expect(merge([a, b], [described, b], [b])).toEqual({ value: [b], hasClash: true });
});

test('translations are merged by language; what both added stays', () => {
  const textOf = (language: string, title: string, text = '') => ({ language, title, text });
  const mergeTranslations = (base: unknown, mine: unknown, theirs: unknown) =>
    mergeLists('newsItems.translations', { base, mine, theirs });
  const german = textOf('de', 'Sechs Schulen');
  expect(mergeTranslations([german], [{ ...german, text: 'Im Herbst.' }], [{ ...german, title: 'Zehn Schulen' }])).toEqual({
    value: [textOf('de', 'Zehn Schulen', 'Im Herbst.')],
    hasClash: false,
  });
  expect(mergeTranslations([], [german], [textOf('hu', 'Hat iskola')])).toEqual({
    value: [german, textOf('hu', 'Hat iskola')],
    hasClash: false,
  });
  expect(mergeTranslations([german], [german, textOf('hu', 'Hat iskola')], [german])?.value).toEqual([
    german,
    textOf('hu', 'Hat iskola'),
  ]);
  expect(mergeTranslations([], [german], [textOf('de', 'Zehn Schulen')])).toEqual({ value: [german], hasClash: true });
  // Without any it is stored as an empty list.
  expect(mergeTranslations([german], [], [german])).toEqual({ value: [], hasClash: false });
});

test('a translation that others removed stays where the user changed it; both are asked about', () => {
  const mergeTranslations = (base: unknown, mine: unknown, theirs: unknown) =>
    mergeLists('newsItems.translations', { base, mine, theirs });
  const [german, hungarian, polish] = ['de', 'hu', 'pl'].map((language) => ({ language, title: '' }));
  const written = { ...hungarian, title: 'Hat iskola' };
  const base = [german, hungarian, polish];
  expect(mergeTranslations(base, [german, written, polish], [german, polish])).toEqual({
    value: [german, written, polish],
    hasClash: true,
  });
  expect(mergeTranslations(base, base, [german, polish])).toEqual({ value: [german, polish], hasClash: false });
  expect(mergeTranslations(base, [german, polish], [german, written, polish])).toEqual({
    value: [german, polish],
    hasClash: true,
  });
});

test('a list is not merged where its entries have no key, one has none, or two have the same', () => {
  expect(mergeLists('contests.questions', { base: [a], mine: [described], theirs: [a, b] })).toBeNull();
  const german = { language: 'de', title: 'Sechs Schulen', text: '' };
  for (const wrong of [
    [german, { language: '', title: 'Six schools', text: '' }],
    [german, german],
    [german, 'text'],
  ])
    for (const versions of [
      { base: wrong, mine: [german], theirs: [german] },
      { base: [german], mine: wrong, theirs: [german] },
      { base: [german], mine: [german], theirs: wrong },
    ])
      expect(mergeLists('newsItems.translations', versions)).toBeNull();
});
