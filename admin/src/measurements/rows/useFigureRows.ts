import { useCallback, useMemo, useState } from 'react';
import { createFigureRowsSelector } from './createFigureRowsSelector.ts';
import { computeCompleteness, type FigureRowsByGroup } from './createFigureRows.ts';
import { createRowNames } from './createRowNames.ts';
import type { FigureRow } from './figureRow.ts';
import type { FigureRowsParams } from './figureRowsContext.ts';
import { groupFigureRows } from './groupFigureRows.ts';

const flattenGroups = ({ consortium, local, notExpected }: FigureRowsByGroup) => [...consortium, ...local, ...notExpected];

/** The rows of the figures page with their groups and names. Rows keep their order while the page is open: saving moves none. */
export function useFigureRows({ figuresData, period, expected, report, mayWrite, today }: FigureRowsParams) {
  const [selectRows] = useState(createFigureRowsSelector);
  const rows = useMemo(
    () => selectRows({ figuresData, period, expected, report, mayWrite, today }),
    [selectRows, figuresData, period, expected, report, mayWrite, today],
  );
  const [initialRows, setInitialRows] = useState(rows);
  if (flattenGroups(initialRows).length !== figuresData.assignments.length) setInitialRows(rows);
  const groups = useMemo(() => groupFigureRows(initialRows, rows), [initialRows, rows]);
  const names = useMemo(() => createRowNames(flattenGroups(rows)), [rows]);
  const nameOf = useCallback((row: FigureRow) => names.get(row.assignment.id) ?? row.indicator.name, [names]);
  return { groups, all: groups.flatMap((group) => group.rows), names, nameOf, completeness: computeCompleteness(rows) };
}
