import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useCanAccess, useTranslate } from 'react-admin';
import type { Period, Report } from '@pilotage/shared';
import { announce } from '../a11y/announcements.ts';
import { useEvidenceCounts } from '../discussion/useEvidence.ts';
import { useToday } from '../progress/useToday.ts';
import { SubmitReport } from '../reports/SubmitReport.tsx';
import { SheetActions } from '../spreadsheets/SheetActions.tsx';
import type { FigureBook } from './figureBook.ts';
import { FigurePanel } from './FigurePanel.tsx';
import { completeness, type ExpectedLine, type FigureRow } from './figureRows.ts';
import { FiguresHead } from './FiguresHead.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { focusFigure } from './focusFigure.ts';
import { heldGroups } from './heldGroups.ts';
import { periodLock } from './lock.ts';
import { openFigureRows } from './openFigureRows.ts';
import { PeriodNotice } from './PeriodNotice.tsx';
import { useOutbox } from './useOutbox.ts';
import { usePaste } from './usePaste.tsx';
import { useUndoKey } from './useUndoKey.ts';

interface OpenedRow {
  assignmentId: number;
  at: 'evidence' | undefined;
}

interface FiguresOfPeriodProps {
  book: FigureBook;
  period: Period;
  periods: readonly Period[];
  expected: readonly ExpectedLine[];
  report: Report | null;
  onDone: () => void;
}

/** An indicator that several pilots report is told apart by the pilot. */
const namesOf = (rows: readonly FigureRow[]) =>
  new Map(
    rows.map((row) => {
      const isOnce = rows.filter((each) => each.indicator.id === row.indicator.id).length === 1;
      return [row.assignment.id, isOnce || row.pilot === null ? row.indicator.name : `${row.indicator.name}: ${row.pilot}`];
    }),
  );

/** The figures of one organisation in one period. */
export function FiguresOfPeriod({ book, period, periods, expected, report, onDone }: FiguresOfPeriodProps) {
  const translate = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  const outbox = useOutbox();
  const today = useToday();
  const { canAccess } = useCanAccess({ resource: 'measurements', action: 'create' });
  const mayWrite = canAccess ?? false;
  const [rowsOf] = useState(openFigureRows);
  const rows = useMemo(
    () => rowsOf({ book, period, expected, report, mayWrite, today }),
    [rowsOf, book, period, expected, report, mayWrite, today],
  );
  // Where a row stands is settled when the period is opened: saving moves none.
  const [first, setFirst] = useState(rows);
  if (first.consortium.length + first.local.length + first.notExpected.length !== book.assignments.length) setFirst(rows);
  const groups = useMemo(() => heldGroups(first, rows), [first, rows]);
  const all = groups.flatMap((group) => group.rows);
  const names = useMemo(() => namesOf([...rows.consortium, ...rows.local, ...rows.notExpected]), [rows]);
  const nameOf = useCallback((row: FigureRow) => names.get(row.assignment.id) ?? row.indicator.name, [names]);
  const { onPaste, filled, preview } = usePaste({ rows: all, periodId: period.id, outbox, nameOf });
  const [opened, setOpened] = useState<OpenedRow | null>(null);
  const open = useCallback((assignmentId: number, at?: 'evidence') => setOpened({ assignmentId, at }), [setOpened]);
  const evidence = useEvidenceCounts(period.id);
  const { given, expected: of, missing } = completeness(rows);
  const isLocked = periodLock(period, report) !== null || !mayWrite;

  useEffect(() => {
    outbox.hear(({ kind, address, why }) =>
      announce(translate(`figures.said.${kind}`, { indicator: names.get(address.assignmentId) ?? '', why: why ?? '' })),
    );
  }, [outbox, names, translate]);

  const undo = useCallback(() => {
    const address = outbox.undo();
    if (!address) return;
    focusFigure(place.current, address.assignmentId);
    announce(translate('figures.said.undone', { indicator: names.get(address.assignmentId) ?? '' }));
  }, [outbox, names, translate]);
  useUndoKey(undo);

  const next = missing[0]?.assignment.id ?? null;
  const row = all.find((each) => each.assignment.id === opened?.assignmentId) ?? null;
  return (
    <Box
      ref={place}
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
          <FiguresHead
            period={period}
            given={given}
            expected={of}
            outbox={outbox}
            isLocked={isLocked}
            today={today}
            onUndo={undo}
            onNext={() => focusFigure(place.current, next)}
          >
            {mayWrite && period.state !== 'planned' && <SheetActions period={period} isLocked={isLocked} onEntered={onDone} />}
          </FiguresHead>
          <FiguresTable
            period={period}
            periods={periods}
            groups={groups}
            nameOf={nameOf}
            outbox={outbox}
            isOverdue={period.dueOn < today}
            filled={filled}
            evidence={evidence}
            onOpen={open}
          />
        </>
      )}
      {report && <SubmitReport report={report} number={period.number} onDone={onDone} />}
      {preview}
      <FigurePanel
        row={row}
        name={row ? nameOf(row) : ''}
        periods={periods}
        outbox={outbox}
        at={opened?.at}
        onClose={() => setOpened(null)}
      />
    </Box>
  );
}
