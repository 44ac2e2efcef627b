import { useCallback } from 'react';
import { createCellBody } from '../measurements/outbox/cellBody.ts';
import { cellContentOf } from '../measurements/cells/cellContent.ts';
import type { CellDraft } from '../measurements/cells/useCellDraft.ts';
import type { Outbox } from '../measurements/outbox/Outbox.ts';
import type { FigureRow } from '../measurements/rows/figureRow.ts';
import { findDerivedState } from './derivedState.ts';

interface DerivedTake {
  /** Takes the figure that the records give, in the place of what was typed; undefined where there is nothing to take. */
  take: (() => void) | undefined;
  /** What Enter takes in an empty cell. */
  suggestion: number | null;
}

export function useTakeDerived(row: FigureRow, draft: CellDraft, outbox: Outbox): DerivedTake {
  const { derived, indicator, lock, cell: baseCell } = row;
  const { cell, address, restore } = draft;
  const value = derived?.value ?? null;
  const take = useCallback(() => {
    if (value === null) return;
    restore();
    const current = cellContentOf(cell, indicator);
    outbox.change(address, createCellBody(cell, current, { content: { kind: 'figure', value } }), baseCell);
  }, [value, restore, cell, indicator, outbox, address, baseCell]);
  const isTakeable = lock === null && derived !== null && ['open', 'differs'].includes(findDerivedState(cell, derived));
  return { take: isTakeable ? take : undefined, suggestion: isTakeable && cell === null ? value : null };
}
