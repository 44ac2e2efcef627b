import { useTranslate } from 'react-admin';
import type { ReviewDraftState } from '../useReviewDraft.ts';
import { hasSameFigure } from './hasSameFigure.ts';
import type { ReportFigure } from './reportFigure.ts';
import { ReviewRemark } from './ReviewRemark.tsx';

/** The remark of the last return, whether it was answered, and under review the field for a new one. */
export function FigureRemark({ figure, draft }: { figure: ReportFigure; draft: ReviewDraftState | null }) {
  const translate = useTranslate();
  const { remark, isChanged, review, row, before } = figure;
  const answer = hasSameFigure(before, row.cell) ? 'reports.answeredInWords' : 'reports.answered';
  // While the partner works on a returned figure, others do not see what it has become.
  const isAnswerKnown = row.cell?.state === 'submitted' || row.cell?.state === 'approved';
  return (
    <>
      {remark !== null && (
        <div className="asked">
          <div>{translate('reports.remarkBefore', { comment: remark })}</div>
          {isAnswerKnown && <div className="quiet">{translate(isChanged ? answer : 'reports.notAnswered')}</div>}
        </div>
      )}
      {review !== null && draft !== null && <ReviewRemark item={review} draft={draft} />}
    </>
  );
}
