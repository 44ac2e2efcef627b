import useMediaQuery from '@mui/material/useMediaQuery';
import { styled, type Theme } from '@mui/material/styles';
import type { Period } from '@pilotage/shared';
import type { EvidenceCount } from '../../discussion/evidence/useEvidence.ts';
import { StyledFiguresTable } from '../../measurements/grid/styles/StyledFiguresTable.tsx';
import type { ReviewDraftState } from '../useReviewDraft.ts';
import { ReportFigureRow } from './ReportFigureRow.tsx';
import { ReportFiguresHead } from './ReportFiguresHead.tsx';
import type { ReportFigure } from './reportFigure.ts';

const StyledReportTable = styled(StyledFiguresTable)(({ theme }) => ({
  '& tbody td, & tbody th': { fontSize: '0.8125rem', overflowWrap: 'break-word', hyphens: 'auto' },
  '& tbody strong': { fontWeight: 600 },
  '& td.number strong': { fontSize: '0.9375rem' },
  '& tbody.figure:focus': { outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: -2 },
  '& tbody.accepted > tr > *': { background: theme.palette.action.selected },
  '& .changed': { fontWeight: 600 },
  '& tr.under > *': { fontSize: '0.75rem' },
  '& tr.under > th': { paddingInlineStart: 22 },
  '& ins': { fontWeight: 600, textDecoration: 'none' },
  '& .asked': { borderInlineStart: `3px solid ${theme.palette.warning.main}`, paddingInlineStart: 8, marginBottom: 6 },
  '& tr.more > td': { borderTop: 0, paddingTop: 0, paddingBottom: 12 },
  '@media print': {
    fontSize: '8pt',
    border: 0,
    '& thead': { display: 'table-header-group' },
    '& thead th': { height: 'auto', padding: '2pt 4pt', whiteSpace: 'normal', fontSize: '7.5pt', background: 'none' },
    '& tbody': { breakInside: 'avoid' },
    '& tbody td, & tbody th': { padding: '3pt 4pt', fontSize: '8pt' },
    '& td.number strong': { fontSize: '9pt' },
    '& .quiet': { fontSize: '7pt' },
    '& tr.under > *': { padding: '0 4pt 1pt', fontSize: '7pt' },
    '& tr.under > th': { paddingInlineStart: '10pt' },
    '& .evidence, & .track': { display: 'none !important' },
    '& tbody.accepted > tr > *': { background: 'none' },
  },
}));

interface ReportFiguresTableProps {
  label: string;
  figures: readonly ReportFigure[];
  lastPeriod: Period | null;
  draft: ReviewDraftState | null;
  /** By measurement. */
  evidence: ReadonlyMap<number, EvidenceCount>;
  isTarget?: boolean;
  onOpen: (figure: ReportFigure) => void;
}

/** The figures of a report to read or to review: each with last period, total, target, checks, comment, evidence and remark. */
export function ReportFiguresTable(props: ReportFiguresTableProps) {
  const { label, figures, lastPeriod, draft, evidence, isTarget = true, onOpen } = props;
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md').replace('@media ', '@media screen and '));
  const hasRemarks = draft !== null || figures.some(({ remark }) => remark !== null);
  return (
    <StyledReportTable aria-label={label}>
      <ReportFiguresHead lastPeriod={lastPeriod} isNarrow={isNarrow} hasRemarks={hasRemarks} />
      {figures.map((figure) => (
        <ReportFigureRow
          key={figure.row.assignment.id}
          figure={figure}
          lastPeriod={lastPeriod}
          draft={draft}
          evidence={figure.row.cell === null ? undefined : evidence.get(figure.row.cell.id)}
          hasRemarks={hasRemarks}
          isNarrow={isNarrow}
          isTarget={isTarget}
          onOpen={onOpen}
        />
      ))}
    </StyledReportTable>
  );
}
