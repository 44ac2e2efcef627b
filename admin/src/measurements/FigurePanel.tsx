import { useId, useLayoutEffect, useRef } from 'react';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import CloseIcon from '@mui/icons-material/Close';
import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { SubjectPanel } from '../discussion/SubjectPanel.tsx';
import { useFormats } from '../resource/format.ts';
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
    <Box ref={place} tabIndex={-1} sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)', outline: 'none' }}>
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
  const id = useId();
  return (
    <Drawer
      anchor="right"
      open={row !== null}
      onClose={onClose}
      slotProps={{
        paper: { role: 'dialog', 'aria-modal': true, 'aria-labelledby': id, sx: { width: 'min(440px, 100vw)', p: 3, gap: 2.5 } },
      }}
    >
      {row !== null && (
        <>
          <Box sx={{ display: 'flex', alignItems: 'start', gap: 1 }}>
            <Typography id={id} variant="h2" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
              {name}
            </Typography>
            <IconButton autoFocus={at === undefined} onClick={onClose} aria-label={translate('ra.action.close')}>
              <CloseIcon />
            </IconButton>
          </Box>
          <FigureChecks row={row} outbox={outbox} />
          <Told row={row} periods={periods} />
          <Evidence row={row} isWanted={at === 'evidence'} />
          <Known title={translate('figures.history')}>
            <CellHistory measurementId={row.cell?.id ?? null} />
          </Known>
        </>
      )}
    </Drawer>
  );
}
