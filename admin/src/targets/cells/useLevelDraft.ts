import { useEffect, useState } from 'react';
import type { Assignment, Indicator } from '@pilotage/shared';
import { useFormatLocale } from '../../i18n/locale.ts';
import { useUnsavedChanges } from '../../drafts/unsavedChanges.ts';
import { useEntryDraft } from '../../drafts/useEntryDraft.ts';
import { formatFigureInput } from '../../measurements/cells/formatFigureInput.ts';
import { restoreBase } from '../../outbox/restoreBase.ts';
import { seenCellOf } from '../../outbox/seenCell.ts';
import { useCommitOnLeave } from '../../outbox/useCommitOnLeave.ts';
import { useLatestState } from '../../outbox/useLatestState.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import { useTargetSyncStatus } from '../outbox/useTargetOutbox.ts';
import type { TargetCell } from '../rows/targetRow.ts';
import { levelDraftKey, type LevelEntryDraft, type LevelPlace, parseLevelEntryDraft } from './levelEntryDraft.ts';
import type { LevelSlot } from './levelSlot.ts';
import type { parseLevel } from './parseLevel.ts';
import { shownTarget } from './shownTarget.ts';
import { targetContent } from '../outbox/targetBody.ts';

interface LevelEdit {
  text: string;
  /** The stored assignment when typing began: a change since then is a conflict and is never overwritten. */
  base: Assignment | null;
}

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

const restoreEdit = (entry: LevelEntryDraft | null, { assignment }: TargetCell): LevelEdit | null =>
  entry && { text: entry.text, base: restoreBase(assignment, entry.seen) };

/** The draft of one level while the user types. It is saved on blur; what cannot be read stays, and is asked for on leaving. */
export function useLevelDraft({ cell, indicator, slot, place, outbox, parse, resets = 0 }: UseLevelDraftParams) {
  const locale = useFormatLocale();
  const { unsent, progress } = useTargetSyncStatus(outbox, cell.address);
  const assignment = shownTarget(cell, outbox);
  const { restored, keep, drop } = useEntryDraft(levelDraftKey(place, cell.address, slot), parseLevelEntryDraft);
  const [edit, setEdit, readEdit] = useLatestState(() => restoreEdit(restored, cell));
  const [hasFailedCommit, setFailedCommit] = useState(edit !== null);
  const [previousResets, setPreviousResets] = useState(resets);
  if (previousResets !== resets) {
    setPreviousResets(resets);
    setEdit(null);
  }
  useEffect(() => {
    if (resets > 0) drop();
  }, [resets, drop]);
  const text = edit?.text ?? formatFigureInput(slot.read(assignment), locale);
  const validation = parse(text, { indicator, assignment, slot });

  /** Saves the text; false, and it stays, where it cannot be read. */
  function save(entered: LevelEdit): boolean {
    const parsed = parse(entered.text, { indicator, assignment, slot });
    setEdit(parsed.kind === 'entry' ? null : entered);
    setFailedCommit(parsed.kind !== 'entry');
    if (parsed.kind !== 'entry') {
      keep({ text: entered.text, seen: seenCellOf(outbox.resolveBase(cell.address, entered.base)) });
      return false;
    }
    drop();
    if (!targetContent.isStored(assignment, parsed.body)) outbox.change(cell.address, parsed.body, entered.base);
    return true;
  }
  const commit = (): boolean => edit === null || readEdit() === null || save(edit);

  // A reload, a closed tab or another cell saves the draft to the outbox, which sends it later.
  const isDirty = edit !== null;
  useUnsavedChanges(isDirty && hasFailedCommit);
  useCommitOnLeave(commit, isDirty);

  return {
    assignment,
    unsent,
    progress,
    text,
    validation,
    isDirty,
    hasFailedCommit: hasFailedCommit && isDirty,
    commit,
    type: (next: string) => {
      setEdit({ text: next, base: edit ? edit.base : cell.assignment });
      setFailedCommit(false);
    },
    /** Saves one of the readings of a text at once: the field has lost the focus to the choice. */
    choose: (reading: string) => void save({ text: reading, base: edit ? edit.base : cell.assignment }),
    restore: () => {
      setEdit(null);
      setFailedCommit(false);
      drop();
    },
  };
}

export type LevelDraft = ReturnType<typeof useLevelDraft>;
