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

test('an entry that one removed and the other changed is a clash', () => {
  expect(merge([a, b], [b], [described, b])).toEqual({ value: [b], hasClash: true });
  expect(merge([a, b], [described, b], [b])).toEqual({ value: [b], hasClash: true });
});

test('a list whose entries have no key is not merged', () => {
  expect(mergeLists('newsItems.translations', { base: [a], mine: [described], theirs: [a, b] })).toBeNull();
});
