import type { Assignment } from '@pilotage/shared';
import { hasText } from './hasText.ts';
import type { TargetCell, TargetRow } from '../rows/targetRow.ts';

export type FillKind = 'right' | 'down' | 'all';

interface PlanFillParams {
  kind: FillKind;
  rows: readonly TargetRow[];
  organisationIds: readonly number[];
  /** The cell whose target is copied. */
  from: { rowKey: string; organisationId: number };
  shownOf: (cell: TargetCell) => Assignment | null;
}

/** Cells up to the first one that has a target: a fill never overwrites one. */
function takeEmpty(cells: readonly TargetCell[], shownOf: PlanFillParams['shownOf']): TargetCell[] {
  const end = cells.findIndex((cell) => hasText(shownOf(cell)));
  return cells.slice(0, end < 0 ? cells.length : end);
}

/**
 * The cells that a fill changes: the empty ones to the right or below, up to the next target, or, for all, every other cell of the
 * row, whatever it holds.
 */
export function planFill({ kind, rows, organisationIds, from, shownOf }: PlanFillParams): TargetCell[] {
  const rowIndex = rows.findIndex(({ key }) => key === from.rowKey);
  const row = rows[rowIndex];
  if (!row) return [];
  const column = organisationIds.indexOf(from.organisationId);
  const cellsOfRow = (ids: readonly number[]) => ids.flatMap((id) => row.cells.get(id) ?? []).filter((cell) => cell.isEditable);
  if (kind === 'all') return cellsOfRow(organisationIds.filter((id) => id !== from.organisationId));
  if (kind === 'right') return takeEmpty(cellsOfRow(organisationIds.slice(column + 1)), shownOf);
  const below = rows.slice(rowIndex + 1).filter(({ indicator }) => indicator.valueType !== 'text');
  const cells = below.flatMap(({ cells: each }) => each.get(from.organisationId) ?? []).filter((cell) => cell.isEditable);
  return takeEmpty(cells, shownOf);
}
