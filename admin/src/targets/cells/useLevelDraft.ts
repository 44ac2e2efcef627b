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

  function commit() {
    if (!edit) return;
    if (validation.kind !== 'entry') {
      setFailedCommit(true);
      return;
    }
    if (!targetContent.isStored(assignment, validation.body)) outbox.change(cell.address, validation.body, edit.base);
    setEdit(null);
    setFailedCommit(false);
  }

  // A reload or a closed tab saves the draft to the outbox, which sends it later.
  const latestCommit = useRef(commit);
  useEffect(() => {
    latestCommit.current = commit;
  });
  const isDirty = edit !== null;
  useUnsavedChanges(isDirty && hasFailedCommit);
  useEffect(() => {
    if (!isDirty) return undefined;
    const commitLatest = () => latestCommit.current();
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
    restore: () => {
      setEdit(null);
      setFailedCommit(false);
    },
  };
}

export type LevelDraft = ReturnType<typeof useLevelDraft>;
