import { foldText } from './foldText.ts';
import { toSearchWords } from './toSearchWords.ts';

/** Whether every word of a search stands somewhere in the text; the same that a list finds. */
export function matchesWords(text: string, typed: string): boolean {
  const folded = foldText(text);
  return toSearchWords(typed).every((word) => folded.includes(word));
}
