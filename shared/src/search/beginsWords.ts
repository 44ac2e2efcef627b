import { fold } from './fold.ts';
import { searchWords } from './searchWords.ts';

const letter = /[\p{L}\p{N}]/u;

const begins = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !letter.test(text.charAt(at - 1))) return true;
  return false;
};

/** Whether every word of a search begins a word of the text: for short lists that shrink while one types. */
export function beginsWords(text: string, typed: string): boolean {
  const folded = fold(text);
  return searchWords(typed).every((word) => begins(folded, word));
}
