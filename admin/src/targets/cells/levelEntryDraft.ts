import { parseSeenCell, type SeenCell } from '../../outbox/seenCell.ts';
import { type TargetAddress, targetContent } from '../outbox/targetBody.ts';
import type { LevelSlot } from './levelSlot.ts';

/** What was typed as a level and cannot be read. */
export interface LevelEntryDraft {
  text: string;
  seen: SeenCell | null;
}

/** The table and the panel each keep what is typed into their own field of the same level. */
export const levelPlaces = ['table', 'panel'] as const;
export type LevelPlace = (typeof levelPlaces)[number];

export const levelDraftPrefix = (place: LevelPlace, address: TargetAddress) =>
  `targets.${place}.${targetContent.keyOf(address)}.`;

export const levelDraftKey = (place: LevelPlace, address: TargetAddress, { key }: LevelSlot) =>
  `${levelDraftPrefix(place, address)}${key}`;

export function parseLevelEntryDraft(stored: unknown): LevelEntryDraft | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const text: unknown = Reflect.get(stored, 'text');
  return typeof text === 'string' ? { text, seen: parseSeenCell(Reflect.get(stored, 'seen')) } : null;
}
