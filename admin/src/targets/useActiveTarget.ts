import { type FocusEvent, useCallback, useMemo, useState } from 'react';
import type { TargetCell, TargetRow } from './rows/targetRow.ts';

export interface ActiveTarget {
  row: TargetRow;
  cell: TargetCell;
}

/** The cell that had the focus last: fills start from it, and the panel shows it. */
export function useActiveTarget(rows: readonly TargetRow[]) {
  const [position, setPosition] = useState<{ rowKey: string; organisationId: number } | null>(null);
  const handleFocus = useCallback(({ target }: FocusEvent<HTMLElement>) => {
    const { column } = target.dataset;
    const rowKey = target.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (column !== undefined && rowKey !== undefined) setPosition({ rowKey, organisationId: Number(column) });
  }, []);
  const active = useMemo((): ActiveTarget | null => {
    const row = rows.find(({ key }) => key === position?.rowKey);
    const cell = row?.cells.get(position?.organisationId ?? 0);
    return row && cell ? { row, cell } : null;
  }, [rows, position]);
  return { active, handleFocus };
}
