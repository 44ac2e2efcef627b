import { useEffect, useMemo, useRef, useState } from 'react';
import type { Measurement } from '@pilotage/shared';
import { useFormatLocale } from '../../i18n/locale.ts';
import { createCellBody } from '../outbox/cellBody.ts';
import { cellContentOf, isSameContent } from './cellContent.ts';
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

/** The draft of a row's cell while the user types. It is saved on blur. `pasteCount` counts pastes into the row. */
export function useCellDraft(row: FigureRow, periodId: number, outbox: Outbox, pasteCount: number) {
  const { assignment, indicator } = row;
  const locale = useFormatLocale();
  const address = useMemo(
    () => ({ organisationId: assignment.organisationId, assignmentId: assignment.id, periodId }),
    [assignment.organisationId, assignment.id, periodId],
  );
  const { unsent, progress } = useCellSyncStatus(outbox, address);
  const cell = unsent ? applyCellBody(unsent.base, address, unsent.body) : row.cell;
  const [edit, setEdit] = useState<CellEdit | null>(null);
  const [typedComment, setComment] = useState<string | null>(null);
  const [hasFailedCommit, setFailedCommit] = useState(false);
  const [previousPasteCount, setPreviousPasteCount] = useState(pasteCount);
  if (previousPasteCount !== pasteCount) {
    setPreviousPasteCount(pasteCount);
    setEdit(null);
    setComment(null);
  }
  const stored = createDraftFields(cell, indicator, locale);
  const draft: CellDraftFields = edit ?? stored;
  const validation = validateDraft(draft, indicator, { cell, previousFigure: row.previousFigure, checks: row.checks });
  const currentContent = cellContentOf(cell, indicator);
  const updateEdit = (next: CellDraftFields) => {
    setEdit({ ...next, baseCell: edit ? edit.baseCell : row.cell });
    setFailedCommit(false);
  };

  function commit() {
    if (!edit) return;
    if (validation.kind !== 'entry') {
      setFailedCommit(true);
      return;
    }
    if (!isSameContent(validation.content, currentContent))
      outbox.change(address, createCellBody(cell, currentContent, { content: validation.content }), edit.baseCell);
    setEdit(null);
    setFailedCommit(false);
  }

  function commitComment() {
    if (typedComment === null) return;
    setComment(null);
    if (cell === null || typedComment.trim() === (cell.comment ?? '')) return;
    outbox.change(address, createCellBody(cell, currentContent, { comment: typedComment }), row.cell);
  }

  // A reload or a closed tab saves the draft to the outbox, which sends it later.
  const latestCommits = useRef({ commit, commitComment });
  useEffect(() => {
    latestCommits.current = { commit, commitComment };
  });
  const isDirty = edit !== null || typedComment !== null;
  useEffect(() => {
    if (!isDirty) return undefined;
    const commitAll = () => {
      latestCommits.current.commit();
      latestCommits.current.commitComment();
    };
    window.addEventListener('pagehide', commitAll);
    return () => window.removeEventListener('pagehide', commitAll);
  }, [isDirty]);

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
    },
  };
}

export type CellDraft = ReturnType<typeof useCellDraft>;
