import { expect, test } from 'vitest';
import { letterTexts } from './contestLetter.texts.ts';

const named = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

test('the letter says in every language what it says in English, and names the same', () => {
  const { en, ...others } = letterTexts;
  for (const [language, texts] of Object.entries(others))
    for (const [key, english] of Object.entries(en)) {
      const said = Object.entries(texts).find(([each]) => each === key)?.[1] ?? '';
      expect([language, key, named(said)]).toEqual([language, key, named(english)]);
      expect([language, key, said === english]).toEqual([language, key, false]);
    }
});
