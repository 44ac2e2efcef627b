import { useEffect, useMemo, useState } from 'react';
import type { Measurement } from '@pilotage/shared';
import { useEntryDraft } from '../../drafts/useEntryDraft.ts';
import { useFormatLocale } from '../../i18n/locale.ts';
import { restoreBase } from '../../outbox/restoreBase.ts';
import { seenCellOf } from '../../outbox/seenCell.ts';
import { useCommitOnLeave } from '../../outbox/useCommitOnLeave.ts';
import { useLatestState } from '../../outbox/useLatestState.ts';
import { createCellBody } from '../outbox/cellBody.ts';
import { cellContentOf, isSameContent } from './cellContent.ts';
import { cellDraftKey, type CellEntryDraft, parseCellEntryDraft } from './cellEntryDraft.ts';
import type { FigureRow } from '../rows/figureRow.ts';
import { type CellDraftFields, createDraftFields, validateDraft } from './validateDraft.ts';
import type { Outbox } from '../outbox/Outbox.ts';
import { applyCellBody } from '../outbox/applyCellBody.ts';
import { useCellSyncStatus } from '../outbox/useOutbox.ts';

type DraftStatement = NonNullable<CellDraftFields['statedAvailability']>;

interface CellEdit extends CellDraftFields {
  /** The stored cell when typing began: a change since then is a conflict and is never overwritten. */
  baseCell: Measurement | null;
}

/** What was typed earlier and could not be saved. */
function restoreEdit(entry: CellEntryDraft | null, { cell, indicator }: FigureRow): CellEdit | null {
  const fields = indicator.valueType === 'ratio' && entry?.statedAvailability === null ? 2 : 1;
  if (entry === null || entry.texts.length !== fields) return null;
  const { statedAvailability, texts, seen } = entry;
  return { statedAvailability, texts, baseCell: restoreBase(cell, seen) };
}

/**
 * The draft of a row's cell while the user types. It is saved on blur; what cannot be saved is kept, and is there again when the
 * cell is shown again. `pasteCount` counts pastes into the row.
 */
export function useCellDraft(row: FigureRow, periodId: number, outbox: Outbox, pasteCount: number) {
  const { assignment, indicator } = row;
  const locale = useFormatLocale();
  const address = useMemo(
    () => ({ organisationId: assignment.organisationId, assignmentId: assignment.id, periodId }),
    [assignment.organisationId, assignment.id, periodId],
  );
  const { unsent, progress } = useCellSyncStatus(outbox, address);
  const cell = unsent ? applyCellBody(unsent.base, address, unsent.body) : row.cell;
  const { restored, keep, drop } = useEntryDraft(cellDraftKey(address), parseCellEntryDraft);
  const [heldEdit, setEdit, readEdit] = useLatestState(() => restoreEdit(restored, row));
  // A locked cell shows what is stored; what was typed waits.
  const edit = row.lock === null ? heldEdit : null;
  const [typedComment, setComment, readComment] = useLatestState<string | null>(() => null);
  const [hasFailedCommit, setFailedCommit] = useState(heldEdit !== null);
  const [previousPasteCount, setPreviousPasteCount] = useState(pasteCount);
  if (previousPasteCount !== pasteCount) {
    setPreviousPasteCount(pasteCount);
    setEdit(null);
    setComment(null);
  }
  // What was pasted, and a figure that was accepted meanwhile, stand in place of what was typed.
  const isAccepted = row.lock?.reason === 'cellAccepted';
  if (isAccepted && heldEdit !== null) setEdit(null);
  useEffect(() => {
    if (isAccepted || pasteCount > 0) drop();
  }, [isAccepted, pasteCount, drop]);
  const stored = createDraftFields(cell, indicator, locale);
  const draft: CellDraftFields = edit ?? stored;
  const validation = validateDraft(draft, indicator, { cell, previousFigure: row.previousFigure, checks: row.checks });
  const currentContent = cellContentOf(cell, indicator);
  const updateEdit = (next: CellDraftFields) => {
    setEdit({ ...next, baseCell: edit ? edit.baseCell : row.cell });
    setFailedCommit(false);
  };

  /** An own write since typing began is no change by somebody else, after a reload neither. */
  const keepEdit = ({ statedAvailability: stated, texts, baseCell }: CellEdit) =>
    keep({ statedAvailability: stated, texts, seen: seenCellOf(outbox.resolveBase(address, baseCell)) });

  function commit() {
    const typed = readEdit();
    if (typed === null || isAccepted) return;
    if (!edit) {
      keepEdit(typed);
      return;
    }
    if (validation.kind !== 'entry') {
      setFailedCommit(true);
      keepEdit(edit);
      return;
    }
    drop();
    if (!isSameContent(validation.content, currentContent))
      outbox.change(address, createCellBody(cell, currentContent, { content: validation.content }), edit.baseCell);
    setEdit(null);
    setFailedCommit(false);
  }

  function commitComment() {
    if (typedComment === null || readComment() === null) return;
    setComment(null);
    if (cell === null || typedComment.trim() === (cell.comment ?? '')) return;
    outbox.change(address, createCellBody(cell, currentContent, { comment: typedComment }), row.cell);
  }

  // A reload, a closed tab or another page saves the draft to the outbox, which sends it later.
  const isDirty = edit !== null || typedComment !== null;
  useCommitOnLeave(() => {
    commit();
    commitComment();
  }, isDirty);

  return {
    address,
    cell,
    progress,
    unsent,
    draft,
    validation,
    isDirty,
    hasFailedCommit: hasFailedCommit && edit !== null,
    commit,
    commitComment,
    comment: typedComment ?? cell?.comment ?? '',
    typeComment: setComment,
    type: (field: number, text: string) =>
      updateEdit({
        statedAvailability: draft.statedAvailability,
        texts: draft.texts.map((each, index) => (index === field ? text : each)),
      }),
    declare: (statedAvailability: DraftStatement) =>
      updateEdit({ statedAvailability, texts: [cell && cell.availability === statedAvailability ? (cell.comment ?? '') : ''] }),
    clear: () => updateEdit(createDraftFields(null, indicator, locale)),
    restore: () => {
      setEdit(null);
      setComment(null);
      setFailedCommit(false);
      drop();
    },
  };
}

export type CellDraft = ReturnType<typeof useCellDraft>;
