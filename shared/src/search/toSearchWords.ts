import { foldText } from './foldText.ts';

/** Blanks, dashes and quotation marks of every kind part words: they are the signs that are seldom typed as they are printed. */
const wordSeparator = /[\s\p{Pd}\u2212\p{Pi}\p{Pf}'"`´\u2018-\u201f\u02bc\u02b9\u2032\u2033]+/u;

/** So many are looked for, as search engines do: more than anybody types, and few enough for every database. */
const maxWords = 32;

/** Whether a word says nothing that a longer one before it does not. */
const isNotContained = (word: string, at: number, all: readonly string[]) =>
  !all.slice(0, at).some((longer) => longer.includes(word));

/**
 * What a search looks for: the words of what was typed, folded, each to be found somewhere, in whatever order. The longest come first; one that
 * another contains is left out. Signs alone are looked for as they are; blanks alone are no word, and restrict nothing.
 */
export function toSearchWords(typed: string): string[] {
  const folded = foldText(typed).trim();
  const words = folded.split(wordSeparator).filter((word) => word !== '');
  return (words.length === 0 && folded !== '' ? [folded] : words)
    .toSorted((one, other) => other.length - one.length)
    .filter(isNotContained)
    .slice(0, maxWords);
}
