import { foldText } from './foldText.ts';
import { toSearchWords } from './toSearchWords.ts';

/** Whether the text contains every search word, by the same rule as the search of lists. */
export function matchesWords(text: string, query: string): boolean {
  const folded = foldText(text);
  return toSearchWords(query).every((word) => folded.includes(word));
}
