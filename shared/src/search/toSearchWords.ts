import { foldText } from './foldText.ts';

/**
 * Words are separated by whitespace, dashes and quotation marks of all kinds, because these are rarely query as they are
 * printed.
 */
const wordSeparator = /[\s\p{Pd}\u2212\p{Pi}\p{Pf}'"`´\u2018-\u201f\u02bc\u02b9\u2032\u2033]+/u;

/** Maximum number of search words, for the sake of the database. */
const maxWords = 32;

/** Whether the word is not contained in a longer word before it. */
const isNotContained = (word: string, at: number, all: readonly string[]) =>
  !all.slice(0, at).some((longer) => longer.includes(word));

/**
 * Splits a search query into folded words. All words must match, in any order. Longest first; words contained in another one are
 * dropped. A query of separators only is one word; a blank query has no words and restricts nothing.
 */
export function toSearchWords(query: string): string[] {
  const folded = foldText(query).trim();
  const words = folded.split(wordSeparator).filter((word) => word !== '');
  return (words.length === 0 && folded !== '' ? [folded] : words)
    .toSorted((one, other) => other.length - one.length)
    .filter(isNotContained)
    .slice(0, maxWords);
}
