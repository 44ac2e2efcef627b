import { expect, test } from 'vitest';
import { letterTexts } from './contestLetter.texts.ts';

const placeholdersOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

test('every language translates all texts of the letter with the same placeholders', () => {
  const { en, ...others } = letterTexts;
  for (const [language, texts] of Object.entries(others))
    for (const [key, english] of Object.entries(en)) {
      const translated = Object.entries(texts).find(([each]) => each === key)?.[1] ?? '';
      expect([language, key, placeholdersOf(translated)]).toEqual([language, key, placeholdersOf(english)]);
      expect([language, key, translated === english]).toEqual([language, key, false]);
    }
});
