import { describe, expect, test } from 'vitest';
import {
  matchReaders,
  findMentionedReaders,
  splitByMentions,
  trimSpaceBeforePunctuation,
  mentionQueryAt,
  insertMention,
} from './mention.ts';

const audiences = ['review'] as const;
const eva = { id: 1, name: 'Éva Nagy', audiences };
const evaMaria = { id: 2, name: 'Éva Nagy Mária', audiences };
const lukasz = { id: 3, name: 'Łukasz Nowak', audiences };
const people = [eva, evaMaria, lukasz];

describe('typing a mention', () => {
  test.each([
    ['Look, @ev', 'ev'],
    ['@', ''],
    ['(@Éva Na', 'Éva Na'],
    ['Look,\n@ł', 'ł'],
  ])('%j ends with a mention', (text, typed) => {
    expect(mentionQueryAt(text, text.length)).toEqual({ from: text.lastIndexOf('@'), typed });
  });

  test.each(['an address: eva@nagy', 'no sign', '@Éva Nagy said this', '@éva, '])('%j contains no mention', (text) => {
    expect(mentionQueryAt(text, text.length)).toBeNull();
  });

  test('ignores the text after the cursor', () => {
    expect(mentionQueryAt('@ev and more', 3)).toEqual({ from: 0, typed: 'ev' });
  });

  test('finds people by any word of their names, ignoring case and accents', () => {
    expect(matchReaders(people, 'EVA')).toEqual([eva, evaMaria]);
    expect(matchReaders(people, 'now')).toEqual([lukasz]);
    expect(matchReaders(people, 'lu')).toEqual([lukasz]);
    expect(matchReaders(people, 'eva nagy m')).toEqual([evaMaria]);
    expect(matchReaders(people, 'x')).toEqual([]);
    expect(matchReaders(people, '')).toEqual(people);
  });

  test('replaces the typed part with the name and keeps the other text', () => {
    expect(insertMention('Look, @lu and you', { from: 6, typed: 'lu' }, lukasz)).toEqual({
      text: 'Look, @Łukasz Nowak and you',
      cursor: 20,
    });
  });

  test('removes the space between a mention and punctuation, and no other', () => {
    const text = 'You, @Łukasz Nowak ?';
    expect(trimSpaceBeforePunctuation(text, text.length, people)).toEqual({
      text: 'You, @Łukasz Nowak?',
      cursor: text.length - 1,
    });
    expect(trimSpaceBeforePunctuation('You, there ?', 12, people)).toEqual({ text: 'You, there ?', cursor: 12 });
  });
});

describe('mentions in a text', () => {
  test('need the whole name; a longer name does not count as the shorter one too', () => {
    expect(findMentionedReaders('@Éva Nagy Mária knows', people)).toEqual([evaMaria]);
    expect(findMentionedReaders('@Éva Nagy Mária and @Éva Nagy', people)).toEqual([evaMaria, eva]);
    expect(findMentionedReaders('@Éva knows', people)).toEqual([]);
  });

  test('are separate pieces, and the pieces join to the text', () => {
    const text = 'For @Éva Nagy Mária, a@b and @Łukasz Nowak';
    const pieces = splitByMentions(text, people);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ isMention }) => isMention).map((piece) => piece.text)).toEqual(['@Éva Nagy Mária', '@Łukasz Nowak']);
    expect(splitByMentions('', people)).toEqual([]);
    expect(splitByMentions('plain', [])).toEqual([{ start: 0, text: 'plain', isMention: false }]);
  });
});
