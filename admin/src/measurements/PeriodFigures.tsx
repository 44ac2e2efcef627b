import { useRef } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useCanAccess, useTranslate } from 'react-admin';
import type { Period, Report } from '@pilotage/shared';
import { useEvidenceCounts } from '../discussion/evidence/useEvidence.ts';
import { useToday } from '../progress/useToday.ts';
import { TableWithPanel } from '../shell/TableWithPanel.tsx';
import { SpreadsheetActions } from '../spreadsheets/SpreadsheetActions.tsx';
import type { FiguresData } from './rows/figuresData.ts';
import { FigurePanel } from './panel/FigurePanel.tsx';
import { useFigurePanel } from './panel/useFigurePanel.ts';
import type { ExpectedAssignment } from './rows/figureRowsContext.ts';
import { FiguresHeader } from './FiguresHeader.tsx';
import { FiguresTable } from './grid/FiguresTable.tsx';
import { focusFigure } from './grid/navigation/focusFigure.ts';
import { getPeriodLock } from './rows/cellLock.ts';
import { PeriodNotice } from './PeriodNotice.tsx';
import { TotalsNote } from './TotalsNote.tsx';
import { useOutbox } from './outbox/useOutbox.ts';
import { useOutboxAnnouncements } from './outbox/useOutboxAnnouncements.ts';
import { usePaste } from './paste/usePaste.tsx';
import { useFigureRows } from './rows/useFigureRows.ts';
import { useUndoFigure } from './useUndoFigure.ts';

interface PeriodFiguresProps {
  figuresData: FiguresData;
  period: Period;
  periods: readonly Period[];
  expected: readonly ExpectedAssignment[];
  report: Report | null;
  onDone: () => void;
}

/** The figures of one organisation in one period. */
export function PeriodFigures({ figuresData, period, periods, expected, report, onDone }: PeriodFiguresProps) {
  const translate = useTranslate();
  const container = useRef<HTMLDivElement>(null);
  const outbox = useOutbox();
  const today = useToday();
  const { canAccess } = useCanAccess({ resource: 'measurements', action: 'create' });
  const mayWrite = canAccess ?? false;
  const { groups, all, names, nameOf, completeness } = useFigureRows({ figuresData, period, expected, report, mayWrite, today });
  const { onPaste, pasteCounts, preview } = usePaste({ rows: all, periodId: period.id, outbox, nameOf });
  const panel = useFigurePanel(all);
  const { row, hasRoom } = panel;
  const evidence = useEvidenceCounts(period.id);
  const isLocked = getPeriodLock(period, report) !== null || !mayWrite;

  useOutboxAnnouncements(outbox, names);
  const undo = useUndoFigure(container, outbox, names);
  const next = completeness.missing[0]?.assignment.id ?? null;
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
            report={report}
            completed={completeness.completed}
            expected={completeness.expected}
            outbox={outbox}
            isLocked={isLocked}
            isIllustrative={period.illustrative || all.some(({ assignment }) => assignment.illustrative)}
            today={today}
            onUndo={undo}
            onNext={() => focusFigure(container.current, next)}
          >
            {mayWrite && period.state !== 'planned' && (
              <SpreadsheetActions period={period} isLocked={isLocked} onEntered={onDone} />
            )}
          </FiguresHeader>
          <TableWithPanel
            isOpen={row !== null}
            hasRoom={hasRoom}
            title={row ? nameOf(row) : ''}
            focus={panel.focus}
            opening={panel.opening}
            width={340}
            maxHeight="calc(100dvh - 176px)"
            panel={
              row && (
                <FigurePanel
                  key={`${row.assignment.id} ${panel.opening}`}
                  row={row}
                  period={period.number}
                  periods={periods}
                  outbox={outbox}
                  initialSection={panel.initialSection}
                />
              )
            }
            onClose={panel.close}
          >
            <div onFocus={panel.followFocus}>
              <FiguresTable
                period={period}
                periods={periods}
                groups={groups}
                nameOf={nameOf}
                outbox={outbox}
                isOverdue={period.dueOn < today}
                pasteCounts={pasteCounts}
                evidence={evidence}
                isPanelBeside={row !== null && hasRoom}
                onOpen={panel.open}
              />
            </div>
          </TableWithPanel>
          <TotalsNote figuresData={figuresData} rows={all} />
        </>
      )}
      {preview}
    </Box>
  );
}
