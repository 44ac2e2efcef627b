import { useEffect } from 'react';
import { useEntryDraft } from '../../../drafts/useEntryDraft.ts';
import { restoreBase } from '../../../outbox/restoreBase.ts';
import { seenCellOf } from '../../../outbox/seenCell.ts';
import { useCommitOnLeave } from '../../../outbox/useCommitOnLeave.ts';
import { useLatestState } from '../../../outbox/useLatestState.ts';
import { cellContentOf } from '../../cells/cellContent.ts';
import { parsePartEntryDrafts, type PartEntryDraft, partsDraftKey } from '../../cells/cellEntryDraft.ts';
import type { CellDraft } from '../../cells/useCellDraft.ts';
import { validatePart } from '../../cells/validatePart.ts';
import { acceptParts, type PartEdit } from './acceptParts.ts';
import { createCellBody } from '../../outbox/cellBody.ts';
import type { Outbox } from '../../outbox/Outbox.ts';
import type { FigureRow } from '../../rows/figureRow.ts';

const restoreEdits = (entries: readonly PartEntryDraft[] | null, { cell }: FigureRow): PartEdit[] =>
  (entries ?? []).map(({ seen, ...entry }) => ({ ...entry, baseCell: restoreBase(cell, seen) }));

/** The parts of a figure that are being typed. They are saved on blur, like the figure; what cannot be saved stays. */
export function usePartEdit(row: FigureRow, { cell, address }: CellDraft, outbox: Outbox) {
  const { indicator, cell: storedCell, lock } = row;
  const { restored, keep, drop } = useEntryDraft(partsDraftKey(address), parsePartEntryDrafts);
  const [edits, setEdits, readEdits] = useLatestState(() => restoreEdits(restored, row));
  const isAccepted = lock?.reason === 'cellAccepted';
  useEffect(() => {
    if (isAccepted) drop();
  }, [isAccepted, drop]);
  if (isAccepted && edits.length > 0) setEdits([]);

  /** An own write since typing began is no change by somebody else, after a reload neither. */
  const keepEdits = (typed: readonly PartEdit[]) =>
    keep(typed.map(({ baseCell, ...entry }) => ({ ...entry, seen: seenCellOf(outbox.resolveBase(address, baseCell)) })));

  function commit() {
    const typed = readEdits();
    if (typed.length === 0 || isAccepted) return;
    if (lock !== null) {
      keepEdits(typed);
      return;
    }
    const { parts, accepted, refused } = acceptParts(typed, cell, indicator);
    setEdits(refused);
    if (refused.length > 0) keepEdits(refused);
    else drop();
    const [edit] = accepted;
    if (!edit || JSON.stringify(parts) === JSON.stringify(cell?.parts ?? {})) return;
    outbox.change(address, createCellBody(cell, cellContentOf(cell, indicator), { parts }), edit.baseCell);
  }
  useCommitOnLeave(commit, edits.length > 0);

  const findEdit = (dimension: string, category: string) =>
    edits.find((edit) => edit.dimension === dimension && edit.category === category) ?? null;
  const without = (dimension: string, category: string) =>
    edits.filter((edit) => edit.dimension !== dimension || edit.category !== category);

  /** What is typed into one part, and why it cannot be saved; null where nothing is. */
  const find = (dimension: string, category: string) => {
    const edit = findEdit(dimension, category);
    if (edit === null) return null;
    const validation = validatePart(edit, cell, indicator);
    return { text: edit.text, problem: 'why' in validation ? validation.why : null };
  };

  const type = (dimension: string, category: string, text: string) => {
    const baseCell = findEdit(dimension, category)?.baseCell ?? storedCell;
    setEdits([...without(dimension, category), { dimension, category, text, baseCell }]);
  };

  const restore = (dimension: string, category: string) => {
    const others = without(dimension, category);
    setEdits(others);
    if (others.length === 0) drop();
  };

  return { typed: edits, find, type, commit, restore };
}

export type PartEditState = ReturnType<typeof usePartEdit>;
