import { describeStructure, isStructure } from '../audit/describeStructure.ts';
import { describePictures } from '../news/describePictures.ts';

interface EntryWords {
  translate: (key: string, options?: Record<string, unknown>) => string;
  figure: (figure: number) => string;
}

/** The entries of a list in words, a line each. `address` is resource and field, with a dot between. */
export function describeEntries(address: string, entries: readonly object[], words: EntryWords): string {
  if (address === 'newsItems.pictures') return describePictures(entries, words.translate).join('\n');
  const describeValue = (value: unknown) =>
    isStructure(value) || Array.isArray(value) ? describeStructure(address, value, words) : String(value);
  const describeEntry = (entry: object) =>
    Object.values(entry)
      .filter((each) => each !== null && each !== '')
      .map(describeValue)
      .join(' · ');
  return entries.map(describeEntry).join('\n');
}
