import { parseSeenCell, type SeenCell } from '../outbox/seenCell.ts';

/** What was typed into a cell and cannot be read. */
export interface EntryDraft {
  text: string;
  seen: SeenCell | null;
}

export function parseEntryDraft(stored: unknown): EntryDraft | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const text: unknown = Reflect.get(stored, 'text');
  return typeof text === 'string' ? { text, seen: parseSeenCell(Reflect.get(stored, 'seen')) } : null;
}
