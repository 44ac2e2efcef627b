import { fold } from './fold.ts';
import { searchWords } from './searchWords.ts';

/** Whether every word of a search stands somewhere in the text; the same that a list finds. */
export function hasWords(text: string, typed: string): boolean {
  const folded = fold(text);
  return searchWords(typed).every((word) => folded.includes(word));
}
