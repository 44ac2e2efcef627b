import type { Report } from '@pilotage/shared';
import type { ReviewDraftState } from './useReviewDraft.ts';

/**
 * Takes the words of a return that was undone back into the draft of the review: nothing that was typed is lost. A comment that was
 * made of the number of remarks is made anew.
 */
export function restoreReview(
  { lastReturn }: Pick<Report, 'lastReturn'>,
  draft: Pick<ReviewDraftState, 'setComment' | 'setDueOn' | 'setRemark'>,
  defaultCommentFor: (remarkCount: number) => string,
): void {
  if (lastReturn === null) return;
  if (lastReturn.comment !== defaultCommentFor(lastReturn.cells.length)) draft.setComment(lastReturn.comment);
  if (lastReturn.dueOn !== undefined) draft.setDueOn(lastReturn.dueOn);
  for (const { assignmentId, comment } of lastReturn.cells) draft.setRemark(assignmentId, comment);
}
