import { useEffect, useMemo, useRef, useState } from 'react';
import type { Measurement } from '@pilotage/shared';
import { useFormatLocale } from '../i18n/locale.ts';
import { cellBody } from './cellBody.ts';
import { entryOf, isSameEntry } from './entry.ts';
import type { FigureRow } from './figureRows.ts';
import { type Draft, draftOf, judgedDraft } from './judgedDraft.ts';
import type { Outbox } from './outbox.ts';
import { shownCell } from './shownCell.ts';
import { useOnItsWay } from './useOutbox.ts';

type Said = NonNullable<Draft['stated']>;

interface Typed extends Draft {
  /** The stored cell that stood there when typing began: a change since then is a conflict, never overwritten. */
  seen: Measurement | null;
}

/** What is typed in a row's cell until it is left; only then it is entered and sent. `filled` counts what a paste entered. */
export function useCellDraft(row: FigureRow, periodId: number, outbox: Outbox, filled: number) {
  const { assignment, indicator } = row;
  const locale = useFormatLocale();
  const address = useMemo(
    () => ({ organisationId: assignment.organisationId, assignmentId: assignment.id, periodId }),
    [assignment.organisationId, assignment.id, periodId],
  );
  const { unsent, progress } = useOnItsWay(outbox, address);
  const cell = unsent ? shownCell(unsent.base, address, unsent.body) : row.cell;
  const [typed, setTyped] = useState<Typed | null>(null);
  const [typedComment, setComment] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const [filledBefore, setFilledBefore] = useState(filled);
  if (filledBefore !== filled) {
    setFilledBefore(filled);
    setTyped(null);
    setComment(null);
  }
  const stored = draftOf(cell, indicator, locale);
  const draft: Draft = typed ?? stored;
  const judged = judgedDraft(draft, indicator, { cell, last: row.last, checks: row.checks });
  const present = entryOf(cell, indicator);
  const write = (next: Draft) => {
    setTyped({ ...next, seen: typed ? typed.seen : row.cell });
    setLeft(false);
  };

  function commit() {
    if (!typed) return;
    if (judged.kind !== 'entry') {
      setLeft(true);
      return;
    }
    if (!isSameEntry(judged.entry, present)) outbox.change(address, cellBody(cell, present, { entry: judged.entry }), typed.seen);
    setTyped(null);
    setLeft(false);
  }

  function commitComment() {
    if (typedComment === null) return;
    setComment(null);
    if (cell === null || typedComment.trim() === (cell.comment ?? '')) return;
    outbox.change(address, cellBody(cell, present, { comment: typedComment }), row.cell);
  }

  // A reload or a closed tab enters what stands in the field: it is kept and sent later.
  const leave = useRef({ commit, commitComment });
  useEffect(() => {
    leave.current = { commit, commitComment };
  });
  const isDirty = typed !== null || typedComment !== null;
  useEffect(() => {
    if (!isDirty) return undefined;
    const keep = () => {
      leave.current.commit();
      leave.current.commitComment();
    };
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [isDirty]);

  return {
    address,
    cell,
    progress,
    unsent,
    draft,
    judged,
    isDirty,
    isLeft: isLeft && typed !== null,
    commit,
    commitComment,
    comment: typedComment ?? cell?.comment ?? '',
    typeComment: setComment,
    type: (field: number, text: string) =>
      write({ stated: draft.stated, texts: draft.texts.map((each, index) => (index === field ? text : each)) }),
    declare: (stated: Said) => write({ stated, texts: [cell?.availability === stated ? (cell.comment ?? '') : ''] }),
    clear: () => write(draftOf(null, indicator, locale)),
    restore: () => {
      setTyped(null);
      setComment(null);
      setLeft(false);
    },
  };
}

export type CellDraft = ReturnType<typeof useCellDraft>;
