import type { Indicator } from '@pilotage/shared';
import { useNumberDraft } from '../../grid/useNumberDraft.ts';
import { targetContent } from '../outbox/targetBody.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import { useTargetSyncStatus } from '../outbox/useTargetOutbox.ts';
import type { TargetCell } from '../rows/targetRow.ts';
import { levelDraftKey, type LevelPlace } from './levelEntryDraft.ts';
import type { LevelSlot } from './levelSlot.ts';
import type { parseLevel } from './parseLevel.ts';
import { shownTarget } from './shownTarget.ts';

interface UseLevelDraftParams {
  cell: TargetCell;
  indicator: Indicator;
  slot: LevelSlot;
  place: LevelPlace;
  outbox: TargetOutbox;
  parse: typeof parseLevel;
  /** Counts what replaced the text from outside, such as a paste. */
  resets?: number;
}

/** The draft of one level while the user types. */
export function useLevelDraft({ cell, indicator, slot, place, outbox, parse, resets = 0 }: UseLevelDraftParams) {
  const { unsent, progress } = useTargetSyncStatus(outbox, cell.address);
  const assignment = shownTarget(cell, outbox);
  const draft = useNumberDraft({
    address: cell.address,
    outbox,
    progress,
    stored: cell.assignment,
    shown: slot.read(assignment),
    draftKey: levelDraftKey(place, cell.address, slot),
    parse: (text) => parse(text, { indicator, assignment, slot }),
    isUnchanged: (body) => targetContent.isStored(assignment, body),
    resets,
  });
  return { ...draft, assignment, unsent };
}

export type LevelDraft = ReturnType<typeof useLevelDraft>;
