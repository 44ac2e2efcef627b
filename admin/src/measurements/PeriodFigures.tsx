import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useCanAccess, useTranslate } from 'react-admin';
import type { Period, Report } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { useEvidenceCounts } from '../discussion/evidence/useEvidence.ts';
import { useToday } from '../progress/useToday.ts';
import { SubmitReportButton } from '../reports/SubmitReportButton.tsx';
import { SpreadsheetActions } from '../spreadsheets/SpreadsheetActions.tsx';
import type { FiguresData } from './rows/figuresData.ts';
import { FigurePanel } from './panel/FigurePanel.tsx';
import { computeCompleteness, type ExpectedAssignment, type FigureRow } from './rows/createFigureRows.ts';
import { FiguresHeader } from './FiguresHeader.tsx';
import { FiguresTable } from './grid/FiguresTable.tsx';
import { focusFigure } from './grid/focusFigure.ts';
import { groupFigureRows } from './rows/groupFigureRows.ts';
import { getPeriodLock } from './rows/cellLock.ts';
import { createFigureRowsSelector } from './rows/createFigureRowsSelector.ts';
import { PeriodNotice } from './PeriodNotice.tsx';
import { useOutbox } from './outbox/useOutbox.ts';
import { usePaste } from './paste/usePaste.tsx';
import { useUndoShortcut } from './grid/useUndoShortcut.ts';

interface OpenPanel {
  assignmentId: number;
  initialSection: 'evidence' | undefined;
}

interface PeriodFiguresProps {
  figuresData: FiguresData;
  period: Period;
  periods: readonly Period[];
  expected: readonly ExpectedAssignment[];
  report: Report | null;
  onDone: () => void;
}

/** Rows of an indicator that several pilots report are distinguished by the pilot. */
const createRowNames = (rows: readonly FigureRow[]) =>
  new Map(
    rows.map((row) => {
      const isOnce = rows.filter((each) => each.indicator.id === row.indicator.id).length === 1;
      return [row.assignment.id, isOnce || row.pilot === null ? row.indicator.name : `${row.indicator.name}: ${row.pilot}`];
    }),
  );

/** The figures of one organisation in one period. */
export function PeriodFigures({ figuresData, period, periods, expected, report, onDone }: PeriodFiguresProps) {
  const translate = useTranslate();
  const container = useRef<HTMLDivElement>(null);
  const outbox = useOutbox();
  const today = useToday();
  const { canAccess } = useCanAccess({ resource: 'measurements', action: 'create' });
  const mayWrite = canAccess ?? false;
  const [selectRows] = useState(createFigureRowsSelector);
  const rows = useMemo(
    () => selectRows({ figuresData, period, expected, report, mayWrite, today }),
    [selectRows, figuresData, period, expected, report, mayWrite, today],
  );
  // The order of rows is fixed when the period opens: saving moves no row.
  const [initialRows, setInitialRows] = useState(rows);
  if (
    initialRows.consortium.length + initialRows.local.length + initialRows.notExpected.length !==
    figuresData.assignments.length
  )
    setInitialRows(rows);
  const groups = useMemo(() => groupFigureRows(initialRows, rows), [initialRows, rows]);
  const all = groups.flatMap((group) => group.rows);
  const names = useMemo(() => createRowNames([...rows.consortium, ...rows.local, ...rows.notExpected]), [rows]);
  const nameOf = useCallback((row: FigureRow) => names.get(row.assignment.id) ?? row.indicator.name, [names]);
  const { onPaste, pasteCounts, preview } = usePaste({ rows: all, periodId: period.id, outbox, nameOf });
  const [openPanel, setOpenPanel] = useState<OpenPanel | null>(null);
  const openRow = useCallback(
    (assignmentId: number, initialSection?: 'evidence') => setOpenPanel({ assignmentId, initialSection }),
    [setOpenPanel],
  );
  const evidence = useEvidenceCounts(period.id);
  const { completed, expected: of, missing } = computeCompleteness(rows);
  const isLocked = getPeriodLock(period, report) !== null || !mayWrite;

  useEffect(() => {
    outbox.onEvent(({ kind, address, why }) =>
      announce(translate(`figures.said.${kind}`, { indicator: names.get(address.assignmentId) ?? '', why: why ?? '' })),
    );
  }, [outbox, names, translate]);

  const undo = useCallback(() => {
    const address = outbox.undo();
    if (!address) return;
    focusFigure(container.current, address.assignmentId);
    announce(translate('figures.said.undone', { indicator: names.get(address.assignmentId) ?? '' }));
  }, [outbox, names, translate]);
  useUndoShortcut(undo);

  const next = missing[0]?.assignment.id ?? null;
  const row = all.find((each) => each.assignment.id === openPanel?.assignmentId) ?? null;
  return (
    <Box
      ref={container}
      onPaste={onPaste}
      aria-busy={canAccess === undefined}
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <PeriodNotice period={period} report={report} />
      {next !== null && <span id="next" hidden data-place={`figure-${next}`} />}
      {all.length === 0 ? (
        <Alert severity="info">{translate('figures.none')}</Alert>
      ) : (
        <>
          <FiguresHeader
            period={period}
            completed={completed}
            expected={of}
            outbox={outbox}
            isLocked={isLocked}
            today={today}
            onUndo={undo}
            onNext={() => focusFigure(container.current, next)}
          >
            {mayWrite && period.state !== 'planned' && (
              <SpreadsheetActions period={period} isLocked={isLocked} onEntered={onDone} />
            )}
          </FiguresHeader>
          <FiguresTable
            period={period}
            periods={periods}
            groups={groups}
            nameOf={nameOf}
            outbox={outbox}
            isOverdue={period.dueOn < today}
            pasteCounts={pasteCounts}
            evidence={evidence}
            onOpen={openRow}
          />
        </>
      )}
      {report && <SubmitReportButton report={report} number={period.number} onDone={onDone} />}
      {preview}
      <FigurePanel
        row={row}
        name={row ? nameOf(row) : ''}
        periods={periods}
        outbox={outbox}
        initialSection={openPanel?.initialSection}
        onClose={() => setOpenPanel(null)}
      />
    </Box>
  );
}
