import { useEffect, useState } from 'react';
import { useFormatLocale } from '../i18n/locale.ts';
import { useUnsavedChanges } from '../drafts/unsavedChanges.ts';
import { useEntryDraft } from '../drafts/useEntryDraft.ts';
import { formatFigureInput } from '../measurements/cells/formatFigureInput.ts';
import type { CellOutbox } from '../outbox/CellOutbox.ts';
import { restoreBase } from '../outbox/restoreBase.ts';
import { seenCellOf } from '../outbox/seenCell.ts';
import type { SyncProgress } from '../outbox/syncStatus.ts';
import type { VersionedCell } from '../outbox/unsentChange.ts';
import { useCommitOnLeave } from '../outbox/useCommitOnLeave.ts';
import { useLatestState } from '../outbox/useLatestState.ts';
import { type EntryDraft, parseEntryDraft } from './entryDraft.ts';
import type { EntryParse } from './entryParse.ts';

interface NumberEdit<Cell> {
  text: string;
  /** The stored record when typing began: a change since then is a conflict and is never overwritten. */
  base: Cell | null;
}

interface UseNumberDraftParams<Cell extends VersionedCell, Address, Body, Warning> {
  address: Address;
  outbox: Pick<CellOutbox<Cell, Address, Body>, 'change' | 'resolveBase'>;
  progress: SyncProgress;
  /** The record as the server has it. */
  stored: Cell | null;
  /** The number as the table shows it, with the change that is not sent yet. */
  shown: number | null;
  /** Where a text that cannot be read is kept. */
  draftKey: string;
  parse: (text: string) => EntryParse<Body, Warning>;
  /** Whether the record already says what the body would store. */
  isUnchanged: (body: Body | null) => boolean;
  /** Counts what replaced the text from outside, such as a paste. */
  resets?: number;
}

/** The draft of one number while the user types. It is saved on blur; what cannot be read stays, and is asked for on leaving. */
export function useNumberDraft<Cell extends VersionedCell, Address, Body, Warning>(
  params: UseNumberDraftParams<Cell, Address, Body, Warning>,
) {
  const { address, outbox, progress, stored, shown, draftKey, parse, isUnchanged, resets = 0 } = params;
  const locale = useFormatLocale();
  const { restored, keep, drop } = useEntryDraft<EntryDraft>(draftKey, parseEntryDraft);
  const [edit, setEdit, readEdit] = useLatestState(
    (): NumberEdit<Cell> | null => restored && { text: restored.text, base: restoreBase(stored, restored.seen) },
  );
  const [hasFailedCommit, setFailedCommit] = useState(edit !== null);
  const [previousResets, setPreviousResets] = useState(resets);
  if (previousResets !== resets) {
    setPreviousResets(resets);
    setEdit(null);
  }
  useEffect(() => {
    if (resets > 0) drop();
  }, [resets, drop]);
  const text = edit?.text ?? formatFigureInput(shown, locale);
  const validation = parse(text);

  /** Saves the text; false, and it stays, where it cannot be read. */
  function save(entered: NumberEdit<Cell>): boolean {
    const parsed = parse(entered.text);
    setEdit(parsed.kind === 'entry' ? null : entered);
    setFailedCommit(parsed.kind !== 'entry');
    if (parsed.kind !== 'entry') {
      keep({ text: entered.text, seen: seenCellOf(outbox.resolveBase(address, entered.base)) });
      return false;
    }
    drop();
    if (!isUnchanged(parsed.body)) outbox.change(address, parsed.body, entered.base);
    return true;
  }
  const commit = (): boolean => edit === null || readEdit() === null || save(edit);

  // A reload, a closed tab or another cell saves the draft to the outbox, which sends it later.
  const isDirty = edit !== null;
  useUnsavedChanges(isDirty && hasFailedCommit);
  useCommitOnLeave(commit, isDirty);

  return {
    progress,
    text,
    validation,
    isDirty,
    hasFailedCommit: hasFailedCommit && isDirty,
    commit,
    type: (next: string) => {
      setEdit({ text: next, base: edit ? edit.base : stored });
      setFailedCommit(false);
    },
    /** Saves one of the readings of a text at once: the field has lost the focus to the choice. */
    choose: (reading: string) => void save({ text: reading, base: edit ? edit.base : stored }),
    restore: () => {
      setEdit(null);
      setFailedCommit(false);
      drop();
    },
  };
}
