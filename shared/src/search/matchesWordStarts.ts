import { foldText } from './foldText.ts';
import { toSearchWords } from './toSearchWords.ts';

const letter = /[\p{L}\p{N}]/u;

const hasWordStart = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !letter.test(text.charAt(at - 1))) return true;
  return false;
};

/** Whether every word of a search begins a word of the text: for short lists that shrink while one types. */
export function matchesWordStarts(text: string, typed: string): boolean {
  const folded = foldText(text);
  return toSearchWords(typed).every((word) => hasWordStart(folded, word));
}
