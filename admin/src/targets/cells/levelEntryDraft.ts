import { type TargetAddress, targetContent } from '../outbox/targetBody.ts';
import type { LevelSlot } from './levelSlot.ts';

/** The table and the panel each keep what is typed into their own field of the same level. */
export const levelPlaces = ['table', 'panel'] as const;
export type LevelPlace = (typeof levelPlaces)[number];

export const levelDraftPrefix = (place: LevelPlace, address: TargetAddress) =>
  `targets.${place}.${targetContent.keyOf(address)}.`;

export const levelDraftKey = (place: LevelPlace, address: TargetAddress, { key }: LevelSlot) =>
  `${levelDraftPrefix(place, address)}${key}`;
