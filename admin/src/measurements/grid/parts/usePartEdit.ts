import { useState } from 'react';
import type { Measurement } from '@pilotage/shared';
import { cellContentOf } from '../../cells/cellContent.ts';
import type { CellDraft } from '../../cells/useCellDraft.ts';
import { validatePart } from '../../cells/validatePart.ts';
import { createCellBody } from '../../outbox/cellBody.ts';
import type { Outbox } from '../../outbox/Outbox.ts';
import type { FigureRow } from '../../rows/figureRow.ts';

interface PartEdit {
  dimension: string;
  category: string;
  text: string;
  baseCell: Measurement | null;
}

/** The part of a figure that is being typed. It is saved on blur, like the figure itself. */
export function usePartEdit({ indicator, cell: storedCell }: FigureRow, { cell, address }: CellDraft, outbox: Outbox) {
  const [edit, setEdit] = useState<PartEdit | null>(null);
  const validation = edit && validatePart(edit, cell, indicator);

  function commit() {
    if (!edit || !validation || 'why' in validation) return;
    setEdit(null);
    if (JSON.stringify(validation.parts) === JSON.stringify(cell?.parts ?? {})) return;
    const body = createCellBody(cell, cellContentOf(cell, indicator), { parts: validation.parts });
    outbox.change(address, body, edit.baseCell);
  }

  /** What is typed into one part, and why it cannot be saved; null where another part is being typed, or none. */
  const find = (dimension: string, category: string) =>
    edit?.dimension === dimension && edit.category === category
      ? { text: edit.text, problem: validation && 'why' in validation ? validation.why : null }
      : null;

  const type = (dimension: string, category: string, text: string) =>
    setEdit({ dimension, category, text, baseCell: find(dimension, category) && edit ? edit.baseCell : storedCell });

  return { find, type, commit, restore: () => setEdit(null) };
}

export type PartEditState = ReturnType<typeof usePartEdit>;
