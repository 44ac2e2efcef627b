import { parseSeenCell, type SeenCell } from '../../outbox/seenCell.ts';
import { type TargetAddress, targetContent } from '../outbox/targetBody.ts';
import type { LevelSlot } from './levelSlot.ts';

/** What was typed as a level and cannot be read. */
export interface LevelEntryDraft {
  text: string;
  seen: SeenCell | null;
}

/** The table and the panel each keep what is typed into their own field of the same level. */
export type LevelPlace = 'table' | 'panel';

export const levelDraftKey = (place: LevelPlace, address: TargetAddress, { key }: LevelSlot) =>
  `targets.${place}.${targetContent.keyOf(address)}.${key}`;

export function parseLevelEntryDraft(stored: unknown): LevelEntryDraft | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const text: unknown = Reflect.get(stored, 'text');
  return typeof text === 'string' ? { text, seen: parseSeenCell(Reflect.get(stored, 'seen')) } : null;
}
