import { useEffect, useRef, useState } from 'react';
import type { Assignment, Indicator } from '@pilotage/shared';
import { useFormatLocale } from '../../i18n/locale.ts';
import { useUnsavedChanges } from '../../drafts/unsavedChanges.ts';
import { formatFigureInput } from '../../measurements/cells/formatFigureInput.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import { useTargetSyncStatus } from '../outbox/useTargetOutbox.ts';
import type { TargetCell } from '../rows/targetRow.ts';
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
  outbox: TargetOutbox;
  parse: typeof parseLevel;
  /** Counts what replaced the text from outside, such as a paste. */
  resets?: number;
}

/** The draft of one level while the user types. It is saved on blur; what cannot be read stays, and is asked for on leaving. */
export function useLevelDraft({ cell, indicator, slot, outbox, parse, resets = 0 }: UseLevelDraftParams) {
  const locale = useFormatLocale();
  const { unsent, progress } = useTargetSyncStatus(outbox, cell.address);
  const assignment = shownTarget(cell, outbox);
  const [edit, setEdit] = useState<LevelEdit | null>(null);
  const [hasFailedCommit, setFailedCommit] = useState(false);
  const [previousResets, setPreviousResets] = useState(resets);
  if (previousResets !== resets) {
    setPreviousResets(resets);
    setEdit(null);
  }
  const text = edit?.text ?? formatFigureInput(slot.read(assignment), locale);
  const validation = parse(text, { indicator, assignment, slot });

  /** Saves the text; false, and it stays, where it cannot be read. */
  function save(entered: LevelEdit): boolean {
    const parsed = parse(entered.text, { indicator, assignment, slot });
    setEdit(parsed.kind === 'entry' ? null : entered);
    setFailedCommit(parsed.kind !== 'entry');
    if (parsed.kind !== 'entry') return false;
    if (!targetContent.isStored(assignment, parsed.body)) outbox.change(cell.address, parsed.body, entered.base);
    return true;
  }
  const commit = (): boolean => edit === null || save(edit);

  // A reload or a closed tab saves the draft to the outbox, which sends it later.
  const latestCommit = useRef(commit);
  useEffect(() => {
    latestCommit.current = commit;
  });
  const isDirty = edit !== null;
  useUnsavedChanges(isDirty && hasFailedCommit);
  useEffect(() => {
    if (!isDirty) return undefined;
    const commitLatest = () => void latestCommit.current();
    window.addEventListener('pagehide', commitLatest);
    return () => window.removeEventListener('pagehide', commitLatest);
  }, [isDirty]);

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
    },
  };
}

export type LevelDraft = ReturnType<typeof useLevelDraft>;
