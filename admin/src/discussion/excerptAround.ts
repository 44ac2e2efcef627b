import { foldText, toSearchWords } from '@pilotage/shared';

const maxLength = 120;
const wordsBefore = 3;

/** The part of a text in which the first found word stands, on one line. */
export function excerptAround(text: string, query: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const searched = toSearchWords(query);
  const found = words.findIndex((word) => searched.some((each) => foldText(word).includes(each)));
  const start = Math.max(0, found - wordsBefore);
  const line = words.slice(start).join(' ');
  const shown = line.length <= maxLength ? line : `${line.slice(0, maxLength).trimEnd()}…`;
  return start === 0 ? shown : `… ${shown}`;
}
