import { expect, test } from 'vitest';
import { describeEntries } from './describeEntries.ts';

const said: Readonly<Record<string, string>> = {
  'news.pictures.inLanguage': '%{field} in %{language}',
  'news.pictures.name': 'Picture %{place} of %{count}',
};
/** The text of the key, or its last word, with its options filled in. */
const translate = (key: string, options: Record<string, unknown> = {}) =>
  (said[key] ?? key.slice(key.lastIndexOf('.') + 1)).replaceAll(/%\{(\w+)\}/g, (_, name: string) => String(options[name]));
const words = { translate, figure: (figure: number) => `${figure},0` };

test('pictures are described by what they show, in each language, without hash and size', () => {
  const pictures = [
    { hash: 'a'.repeat(64), width: 1200, height: 800, texts: { de: 'Karte', en: 'Map' }, captions: { en: 'All pilots' } },
    { hash: 'b'.repeat(64), width: 640, height: 480, texts: { en: '' }, captions: {} },
  ];
  expect(describeEntries('newsItems.pictures', pictures, words)).toBe(
    ['Picture 1 of 2 · pictureText in en: Map · caption in en: All pilots · pictureText in de: Karte', 'Picture 2 of 2'].join(
      '\n',
    ),
  );
});

test('what is nested in an entry is written in words; what is empty is left out', () => {
  const entries = [
    { name: 'Use', weight: 40, labels: { low: 'none', high: 'all' }, days: ['2019-01-31', '2019-02-28'] },
    { name: 'Reach', weight: null, labels: '', days: [{ on: '2019-03-31' }] },
  ];
  const text = describeEntries('contests.criteria', entries, words);
  expect(text).toBe('Use · 40 · low none, high all · 2019-01-31, 2019-02-28\nReach · on 2019-03-31');
  expect(text).not.toContain('[object');
});
