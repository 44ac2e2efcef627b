import { useLayoutEffect, useRef } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { DerivedRecords } from '../../derivations/DerivedRecords.tsx';
import { DiscussionPanel } from '../../discussion/DiscussionPanel.tsx';
import { FigureChecks } from './FigureChecks.tsx';
import { CellHistory } from './CellHistory.tsx';
import { IndicatorFacts } from './IndicatorFacts.tsx';
import { PanelSection } from './PanelSection.tsx';
import type { FigureRow } from '../rows/figureRow.ts';
import type { Outbox } from '../outbox/Outbox.ts';

interface FigurePanelProps {
  row: FigureRow;
  /** The period of the figure. */
  period: number;
  periods: readonly Period[];
  outbox: Outbox;
  /** The section of the panel that gets the focus. */
  initialSection: 'evidence' | undefined;
}

/** The title of the panel stays above. */
const titleHeight = 72;

/** A requested section is tall enough to scroll to the top before its data load. */
const evidenceStyles = {
  display: 'grid',
  gap: 2.5,
  gridTemplateColumns: 'minmax(0, 1fr)',
  '&:focus-visible': { outline: 'none' },
} as const;

/** Files and comments of the stored figure; gets the focus when requested. */
function EvidenceSection({ row, isInitial }: { row: FigureRow; isInitial: boolean }) {
  const translate = useTranslate();
  const container = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isInitial) return;
    // The panel scrolls, not the page with the table.
    const panel = container.current?.closest('aside, [role=dialog]');
    if (panel && container.current)
      panel.scrollTop += container.current.getBoundingClientRect().top - panel.getBoundingClientRect().top - titleHeight;
    container.current?.focus({ preventScroll: true });
  }, [isInitial]);
  const { cell, lock } = row;
  return (
    <Box
      ref={container}
      tabIndex={-1}
      sx={{ ...evidenceStyles, ...(isInitial ? { minHeight: '80vh', flexShrink: 0, alignContent: 'start' } : {}) }}
    >
      {cell === null || cell.id <= 0 ? (
        <PanelSection title={translate('discussion.open')}>
          <Typography variant="body2" color="text.secondary">
            {translate('discussion.firstFigure')}
          </Typography>
        </PanelSection>
      ) : (
        <DiscussionPanel
          subject={{ subject: 'measurements', subjectId: cell.id, organisationId: cell.organisationId }}
          lock={lock === null ? null : translate(`discussion.locks.${lock.reason}`)}
          level="h3"
        />
      )}
    </Box>
  );
}

/** Details of a row: checks, levels, definition, target path, earlier figures, files, comments and history. */
export function FigurePanel({ row, period, periods, outbox, initialSection }: FigurePanelProps) {
  const translate = useTranslate();
  return (
    <>
      <FigureChecks row={row} outbox={outbox} />
      <DerivedRecords row={row} period={period} />
      <IndicatorFacts row={row} periods={periods} />
      <EvidenceSection row={row} isInitial={initialSection === 'evidence'} />
      <PanelSection title={translate('figures.history')}>
        <CellHistory measurementId={row.cell?.id ?? null} />
      </PanelSection>
    </>
  );
}
