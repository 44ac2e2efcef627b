import { useLayoutEffect, useRef } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { DiscussionPanel } from '../../discussion/DiscussionPanel.tsx';
import { useFormats } from '../../resource/format.ts';
import { SidePanel } from '../../shell/SidePanel.tsx';
import { FigureChecks } from './FigureChecks.tsx';
import { CellHistory } from './CellHistory.tsx';
import type { FigureRow } from '../rows/figureRow.ts';
import { useFigureText } from '../useFigureText.ts';
import type { Outbox } from '../outbox/Outbox.ts';

interface FigurePanelProps {
  row: FigureRow | null;
  name: string;
  periods: readonly Period[];
  outbox: Outbox;
  /** The section of the panel that gets the focus. */
  initialSection: 'evidence' | undefined;
  onClose: () => void;
}

function PanelSection({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Box component="section" sx={{ display: 'grid', gap: 0.75 }}>
      <Typography variant="h3" component="h3">
        {title}
      </Typography>
      {children}
    </Box>
  );
}

const listStyles = { m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5, fontSize: '0.875rem' } as const;
const pairStyles = { display: 'flex', justifyContent: 'space-between', gap: 2 } as const;

function IndicatorFacts({ row, periods }: { row: FigureRow; periods: readonly Period[] }) {
  const translate = useTranslate();
  const formats = useFormats();
  const text = useFigureText();
  const { indicator, assignment, earlier } = row;
  const levels = assignment.milestones.toSorted((one, other) => one.periodId - other.periodId);
  return (
    <>
      <PanelSection title={translate('figures.rule')}>
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
          {indicator.countingRule ?? translate('figures.noRule')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate(`figures.accumulations.${indicator.accumulation}`)}{' '}
          {indicator.unit !== null && translate('figures.unit', { unit: indicator.unit })}
        </Typography>
      </PanelSection>
      {assignment.target !== null && (
        <PanelSection title={translate('figures.path')}>
          <Box component="ul" sx={listStyles}>
            {assignment.baseline !== null && (
              <Box component="li" sx={pairStyles}>
                {translate('figures.baseline')} <strong>{text.figure(indicator, assignment.baseline)}</strong>
              </Box>
            )}
            {levels.map(({ periodId, value }) => {
              const period = periods.find((each) => each.id === periodId);
              return (
                <Box component="li" key={periodId} sx={pairStyles}>
                  {period ? `P${period.number}, ${formats.day(period.endsOn)}` : ''}{' '}
                  <strong>{text.figure(indicator, value)}</strong>
                </Box>
              );
            })}
            <Box component="li" sx={pairStyles}>
              {translate('figures.target')}
              {assignment.illustrative && ` (◌ ${translate('resource.illustrative')})`}{' '}
              <strong>{text.figure(indicator, assignment.target)}</strong>
            </Box>
          </Box>
        </PanelSection>
      )}
      {earlier.length > 0 && (
        <PanelSection title={translate('figures.earlier')}>
          <Box component="ul" sx={listStyles}>
            {earlier.map(({ period, cell }) => (
              <li key={period.id}>
                <Box sx={pairStyles}>
                  P{period.number} <strong>{text.cell(indicator, cell)}</strong>
                </Box>
                {cell.comment !== null && indicator.valueType !== 'text' && (
                  <Typography variant="body2" color="text.secondary">
                    {cell.comment}
                  </Typography>
                )}
              </li>
            ))}
          </Box>
        </PanelSection>
      )}
    </>
  );
}

/** Scroll margin below the sticky header; a requested section is tall enough to scroll to the top before its data load. */
const evidenceStyles = {
  display: 'grid',
  gap: 2.5,
  gridTemplateColumns: 'minmax(0, 1fr)',
  scrollMarginTop: 80,
  '&:focus-visible': { outline: 'none' },
} as const;

/** Files and comments of the stored figure; gets the focus when requested. */
function EvidenceSection({ row, isInitial }: { row: FigureRow; isInitial: boolean }) {
  const translate = useTranslate();
  const container = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isInitial) return;
    container.current?.scrollIntoView({ block: 'start' });
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

/** Details of a row: definition, target path, earlier figures, files, comments and history. */
export function FigurePanel({ row, name, periods, outbox, initialSection, onClose }: FigurePanelProps) {
  const translate = useTranslate();
  return (
    <SidePanel isOpen={row !== null} title={name} focusesContent={initialSection !== undefined} onClose={onClose}>
      {row !== null && (
        <>
          <FigureChecks row={row} outbox={outbox} />
          <IndicatorFacts row={row} periods={periods} />
          <EvidenceSection row={row} isInitial={initialSection === 'evidence'} />
          <PanelSection title={translate('figures.history')}>
            <CellHistory measurementId={row.cell?.id ?? null} />
          </PanelSection>
        </>
      )}
    </SidePanel>
  );
}
