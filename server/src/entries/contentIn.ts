import type { Arrival } from '@pilotage/db';
import { type EntryContent, entryContent } from './entryContent.ts';

/** What an arrival said; null once its words are forgotten. */
export const contentIn = ({ content }: Arrival): EntryContent | null =>
  content === '{}' ? null : entryContent.parse(JSON.parse(content));
