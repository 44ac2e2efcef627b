import { useRef, useState } from 'react';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { useStore, useTranslate } from 'react-admin';
import type { Period, Report } from '@pilotage/shared';
import { EvidenceDrawer } from '../../discussion/evidence/EvidenceDrawer.tsx';
import { useEvidenceCounts } from '../../discussion/evidence/useEvidence.ts';
import { TotalsNote } from '../../measurements/TotalsNote.tsx';
import type { FiguresData } from '../../measurements/rows/figuresData.ts';
import { getPeriodLock } from '../../measurements/rows/cellLock.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';
import type { ReviewDraftState } from '../useReviewDraft.ts';
import { useReviewShortcuts } from '../useReviewShortcuts.ts';
import { useToggleByKey } from './useToggleByKey.ts';
import { ReportFiguresTable } from './ReportFiguresTable.tsx';
import type { ReportFigure } from './reportFigure.ts';
import { ReviewKeysSwitch } from './ReviewKeysSwitch.tsx';
import { useFold } from './useFold.ts';

interface ReportFiguresProps {
  report: Report;
  figuresData: FiguresData | null;
  period: Period;
  lastPeriod: Period | null;
  figures: readonly ReportFigure[];
  /** Of a report under review. */
  draft: ReviewDraftState | null;
}

/** The figures of a report to read or to review; those that an earlier review accepted are folded away below. */
export function ReportFigures({ report, figuresData, period, lastPeriod, figures, draft }: ReportFiguresProps) {
  const translate = useTranslate();
  const container = useRef<HTMLDivElement>(null);
  const [hasShortcuts, setHasShortcuts] = useStore('reports.keys', true);
  const [opened, setOpened] = useState<ReportFigure | null>(null);
  const evidence = useEvidenceCounts(report.periodId);
  const toggleByKey = useToggleByKey(draft);
  const isReview = draft !== null;
  useReviewShortcuts(container, isReview && hasShortcuts, toggleByKey);
  const { foldedCount, visible, isExpanded, toggle } = useFold(figures, isReview);
  const lock = getPeriodLock(period, report);
  const cell = opened?.row.cell ?? null;
  return (
    <Box ref={container}>
      {visible.length === 0 && <Typography sx={{ my: 1 }}>{translate('reports.noCells')}</Typography>}
      {visible.length > 0 && (
        <ReportFiguresTable
          label={translate('reports.figures')}
          figures={visible}
          lastPeriod={lastPeriod}
          draft={draft}
          evidence={evidence}
          onOpen={setOpened}
        />
      )}
      {visible.length > 0 && figuresData && <TotalsNote figuresData={figuresData} rows={figures.map(({ row }) => row)} />}
      {foldedCount > 0 && (
        <Button aria-expanded={isExpanded} sx={hiddenInPrint} onClick={toggle}>
          {translate(isExpanded ? 'reports.fold' : 'reports.unfold', { smart_count: foldedCount })}
        </Button>
      )}
      {isReview && visible.length > 0 && <ReviewKeysSwitch isOn={hasShortcuts} onChange={setHasShortcuts} />}
      <EvidenceDrawer
        subject={cell && { subject: 'measurements', subjectId: cell.id, organisationId: cell.organisationId }}
        name={opened?.name ?? ''}
        lock={lock === null ? null : translate(`discussion.locks.${lock.reason}`)}
        onClose={() => setOpened(null)}
      />
    </Box>
  );
}
