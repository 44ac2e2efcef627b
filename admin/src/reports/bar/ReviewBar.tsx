import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Report } from '@pilotage/shared';
import type { ReportFigure } from '../figures/reportFigure.ts';
import { useReviewDecision } from '../useReviewDecision.ts';
import type { ReviewDraftState } from '../useReviewDraft.ts';
import { BarFrame } from '../../resource/actions/BarFrame.tsx';
import { countAccepted } from './countAccepted.ts';

interface ReviewBarProps {
  report: Report;
  figures: readonly ReportFigure[];
  draft: ReviewDraftState;
  /** Puts the caret into the comment on the whole report. */
  onCommentNeeded: () => void;
}

/** The bar of a review: how far it is, and both ways to end it, each with what it leads to. */
export function ReviewBar({ report, figures, draft, onCommentNeeded }: ReviewBarProps) {
  const translate = useTranslate();
  const { isBusy, remarkCount, approveReport, returnReport } = useReviewDecision(report, draft);
  const all = figures.length;
  const isReturn = remarkCount > 0 || draft.comment.trim() !== '';
  const returnKey = remarkCount > 0 ? 'reports.returnFigures' : isReturn ? 'reports.returnComment' : 'reports.return';
  return (
    <BarFrame
      label={translate('reports.bar')}
      consequence={translate(isReturn ? 'reports.returnConsequence' : 'reports.approveConsequence')}
      actions={
        <>
          <Button variant={isReturn ? 'outlined' : 'contained'} loading={isBusy} onClick={approveReport}>
            {translate('reports.approveFigures', { smart_count: all })}
          </Button>
          <Button
            variant={isReturn ? 'contained' : 'outlined'}
            loading={isBusy}
            onClick={isReturn ? returnReport : onCommentNeeded}
          >
            {translate(returnKey, { smart_count: remarkCount })}
          </Button>
        </>
      }
    >
      <Typography role="status" variant="body2" sx={{ fontWeight: 600 }}>
        {translate('reports.progress', { accepted: countAccepted(figures, draft), all })},{' '}
        {translate('reports.remarkCount', { smart_count: remarkCount })}
      </Typography>
    </BarFrame>
  );
}
