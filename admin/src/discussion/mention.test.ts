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
  ])('%j is one', (text, typed) => {
    expect(mentionQueryAt(text, text.length)).toEqual({ from: text.lastIndexOf('@'), typed });
  });

  test.each(['an address: eva@nagy', 'no sign', '@Éva Nagy said this', '@éva, '])('%j is none', (text) => {
    expect(mentionQueryAt(text, text.length)).toBeNull();
  });

  test('what stands behind the cursor is not looked at', () => {
    expect(mentionQueryAt('@ev and more', 3)).toEqual({ from: 0, typed: 'ev' });
  });

  test('people are found by any word of their names, regardless of case and accents', () => {
    expect(matchReaders(people, 'EVA')).toEqual([eva, evaMaria]);
    expect(matchReaders(people, 'now')).toEqual([lukasz]);
    expect(matchReaders(people, 'lu')).toEqual([lukasz]);
    expect(matchReaders(people, 'eva nagy m')).toEqual([evaMaria]);
    expect(matchReaders(people, 'x')).toEqual([]);
    expect(matchReaders(people, '')).toEqual(people);
  });

  test('the name takes the place of what was typed, and the rest stays', () => {
    expect(insertMention('Look, @lu and you', { from: 6, typed: 'lu' }, lukasz)).toEqual({
      text: 'Look, @Łukasz Nowak and you',
      cursor: 20,
    });
  });

  test('a sign after a mention takes the place of the space, and only there', () => {
    const text = 'You, @Łukasz Nowak ?';
    expect(trimSpaceBeforePunctuation(text, text.length, people)).toEqual({
      text: 'You, @Łukasz Nowak?',
      cursor: text.length - 1,
    });
    expect(trimSpaceBeforePunctuation('You, there ?', 12, people)).toEqual({ text: 'You, there ?', cursor: 12 });
  });
});

describe('mentions in a text', () => {
  test('are those whose whole names stand there; the longer name is not the shorter one too', () => {
    expect(findMentionedReaders('@Éva Nagy Mária knows', people)).toEqual([evaMaria]);
    expect(findMentionedReaders('@Éva Nagy Mária and @Éva Nagy', people)).toEqual([evaMaria, eva]);
    expect(findMentionedReaders('@Éva knows', people)).toEqual([]);
  });

  test('stand apart, and the pieces are the text', () => {
    const text = 'For @Éva Nagy Mária, a@b and @Łukasz Nowak';
    const pieces = splitByMentions(text, people);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ isMention }) => isMention).map((piece) => piece.text)).toEqual(['@Éva Nagy Mária', '@Łukasz Nowak']);
    expect(splitByMentions('', people)).toEqual([]);
    expect(splitByMentions('plain', [])).toEqual([{ at: 0, text: 'plain', isMention: false }]);
  });
});
