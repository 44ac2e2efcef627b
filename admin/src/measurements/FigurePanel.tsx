import { useLayoutEffect, useRef } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { SubjectPanel } from '../discussion/SubjectPanel.tsx';
import { useFormats } from '../resource/format.ts';
import { SidePanel } from '../shell/SidePanel.tsx';
import { FigureChecks } from './FigureChecks.tsx';
import { CellHistory } from './CellHistory.tsx';
import type { FigureRow } from './figureRows.ts';
import { useFigureText } from './figureText.ts';
import type { Outbox } from './outbox.ts';

interface FigurePanelProps {
  row: FigureRow | null;
  name: string;
  periods: readonly Period[];
  outbox: Outbox;
  /** Where in the panel to begin. */
  at: 'evidence' | undefined;
  onClose: () => void;
}

function Known({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Box component="section" sx={{ display: 'grid', gap: 0.75 }}>
      <Typography variant="h3" component="h3">
        {title}
      </Typography>
      {children}
    </Box>
  );
}

const list = { m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5, fontSize: '0.875rem' } as const;
const pair = { display: 'flex', justifyContent: 'space-between', gap: 2 } as const;

function Told({ row, periods }: { row: FigureRow; periods: readonly Period[] }) {
  const translate = useTranslate();
  const formats = useFormats();
  const text = useFigureText();
  const { indicator, assignment, earlier } = row;
  const levels = assignment.milestones.toSorted((one, other) => one.periodId - other.periodId);
  return (
    <>
      <Known title={translate('figures.rule')}>
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
          {indicator.countingRule ?? translate('figures.noRule')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate(`figures.accumulations.${indicator.accumulation}`)}{' '}
          {indicator.unit !== null && translate('figures.unit', { unit: indicator.unit })}
        </Typography>
      </Known>
      {assignment.target !== null && (
        <Known title={translate('figures.path')}>
          <Box component="ul" sx={list}>
            {assignment.baseline !== null && (
              <Box component="li" sx={pair}>
                {translate('figures.baseline')} <strong>{text.figure(indicator, assignment.baseline)}</strong>
              </Box>
            )}
            {levels.map(({ periodId, value }) => {
              const period = periods.find((each) => each.id === periodId);
              return (
                <Box component="li" key={periodId} sx={pair}>
                  {period ? `P${period.number}, ${formats.day(period.endsOn)}` : ''}{' '}
                  <strong>{text.figure(indicator, value)}</strong>
                </Box>
              );
            })}
            <Box component="li" sx={pair}>
              {translate('figures.target')}
              {assignment.illustrative && ` (◌ ${translate('resource.illustrative')})`}{' '}
              <strong>{text.figure(indicator, assignment.target)}</strong>
            </Box>
          </Box>
        </Known>
      )}
      {earlier.length > 0 && (
        <Known title={translate('figures.earlier')}>
          <Box component="ul" sx={list}>
            {earlier.map(({ period, cell }) => (
              <li key={period.id}>
                <Box sx={pair}>
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
        </Known>
      )}
    </>
  );
}

/** Below the panel's head, which stays in sight; when it was asked for, so tall that it can come up to there before it is read. */
const evidencePlace = {
  display: 'grid',
  gap: 2.5,
  gridTemplateColumns: 'minmax(0, 1fr)',
  scrollMarginTop: 80,
  '&:focus-visible': { outline: 'none' },
} as const;

/** Files and discussion of the stored figure; focus begins here when they were asked for. */
function Evidence({ row, isWanted }: { row: FigureRow; isWanted: boolean }) {
  const translate = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isWanted) return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus({ preventScroll: true });
  }, [isWanted]);
  const { cell, lock } = row;
  return (
    <Box
      ref={place}
      tabIndex={-1}
      sx={{ ...evidencePlace, ...(isWanted ? { minHeight: '80vh', flexShrink: 0, alignContent: 'start' } : {}) }}
    >
      {cell === null || cell.id <= 0 ? (
        <Known title={translate('discussion.open')}>
          <Typography variant="body2" color="text.secondary">
            {translate('discussion.firstFigure')}
          </Typography>
        </Known>
      ) : (
        <SubjectPanel
          about={{ subject: 'measurements', subjectId: cell.id, organisationId: cell.organisationId }}
          lock={lock === null ? null : translate(`discussion.locks.${lock.by}`)}
          level="h3"
        />
      )}
    </Box>
  );
}

/** All there is to know about a row: what counts, the path to the target, earlier figures, files, what is said, and who changed what when. */
export function FigurePanel({ row, name, periods, outbox, at, onClose }: FigurePanelProps) {
  const translate = useTranslate();
  return (
    <SidePanel isOpen={row !== null} title={name} focusesContent={at !== undefined} onClose={onClose}>
      {row !== null && (
        <>
          <FigureChecks row={row} outbox={outbox} />
          <Told row={row} periods={periods} />
          <Evidence row={row} isWanted={at === 'evidence'} />
          <Known title={translate('figures.history')}>
            <CellHistory measurementId={row.cell?.id ?? null} />
          </Known>
        </>
      )}
    </SidePanel>
  );
}
