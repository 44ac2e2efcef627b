import { type FocusEvent, useCallback, useState } from 'react';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { PanelFocus } from '../../shell/panelFocus.ts';
import type { FigureRow } from '../rows/figureRow.ts';

interface OpenPanel {
  assignmentId: number;
  /** The section that gets the focus. */
  initialSection: 'evidence' | undefined;
  /** Counts how often a panel was opened. */
  opening: number;
}

/** The width of the window from which table and panel stand side by side. */
const widthForPanel = '(min-width: 1360px)';

/** The row whose panel is open. Beside the table the panel follows the row in which one types. */
export function useFigurePanel(rows: readonly FigureRow[]) {
  const hasRoom = useMediaQuery(widthForPanel, { noSsr: true });
  const [openPanel, setOpenPanel] = useState<OpenPanel | null>(null);
  const open = useCallback(
    (assignmentId: number, initialSection?: 'evidence') =>
      setOpenPanel((before) => ({ assignmentId, initialSection, opening: (before?.opening ?? 0) + 1 })),
    [],
  );
  const followFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const assignmentId = Number(target.closest<HTMLElement>('[data-row]')?.dataset.row);
    if (!hasRoom || target.dataset.column === undefined || !assignmentId) return;
    setOpenPanel((before) =>
      before === null || before.assignmentId === assignmentId ? before : { ...before, assignmentId, initialSection: undefined },
    );
  };
  const row = rows.find((each) => each.assignment.id === openPanel?.assignmentId) ?? null;
  const initialSection = openPanel?.initialSection;
  const opening = openPanel?.opening ?? 0;
  return {
    row,
    hasRoom,
    initialSection,
    /** Another one is another panel: it gets the focus. */
    opening,
    focus: initialSection === undefined ? 'close' : ('content' satisfies PanelFocus),
    open,
    close: () => setOpenPanel(null),
    followFocus,
  } as const;
}
