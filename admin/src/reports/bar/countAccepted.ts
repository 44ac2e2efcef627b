import type { ReportFigure } from '../figures/reportFigure.ts';
import type { ReviewDraftState } from '../useReviewDraft.ts';

/** The number of figures that are accepted: by a click now, or by an earlier review and the same since. A remark takes it back. */
export const countAccepted = (
  figures: readonly Pick<ReportFigure, 'review'>[],
  { accepted, remarks }: Pick<ReviewDraftState, 'accepted' | 'remarks'>,
): number =>
  figures.filter(({ review }) => {
    if (review === null || (remarks[review.assignmentId] ?? '').trim() !== '') return false;
    return review.accepted || accepted.includes(review.assignmentId);
  }).length;
