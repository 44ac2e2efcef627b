import { foldText } from './foldText.ts';
import { toSearchWords } from './toSearchWords.ts';

const letter = /[\p{L}\p{N}]/u;

const hasWordStart = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !letter.test(text.charAt(at - 1))) return true;
  return false;
};

/** Whether every search word is the start of a word of the text. For short lists that are filtered during typing. */
export function matchesWordStarts(text: string, query: string): boolean {
  const folded = foldText(text);
  return toSearchWords(query).every((word) => hasWordStart(folded, word));
}
