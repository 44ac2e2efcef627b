import { useNotify, useTranslate } from 'react-admin';
import { type Report, remarkLength } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { parseDayText } from '../resource/inputs/DayTextField.tsx';
import { usePostAction } from '../resource/actions/usePostAction.ts';
import { focusFirstInvalid } from '../resource/forms/focusFirstInvalid.ts';
import { listRemarks } from './listRemarks.ts';
import { useDefaultReturnComment } from './useDefaultReturnComment.ts';
import type { ReviewDraftState } from './useReviewDraft.ts';

/** Approves a report, or returns it with the remarks of the draft, which are discarded once the server has them. */
export function useReviewDecision({ id, version, periodId }: Report, draft: ReviewDraftState) {
  const translate = useTranslate();
  const notify = useNotify();
  const names = useDisplayNames();
  const { isBusy, post } = usePostAction(version);
  const remarks = listRemarks(draft.remarks);
  const hasText = remarks.length > 0 || draft.comment.trim() !== '';
  const defaultComment = useDefaultReturnComment()(remarks.length);

  const send = async (action: 'approve' | 'return', body: object) => {
    const sent = await post(`/reports/${id}/${action}`, { version, ...body }, () => [
      `reports.${action === 'approve' ? 'approved' : 'returned'}`,
    ]);
    // What was written and not sent is kept: an approval can be undone.
    if (sent !== null && (action === 'return' || !hasText)) draft.discard();
  };
  return {
    isBusy,
    remarkCount: remarks.length,
    defaultComment,
    approveReport: () => void send('approve', {}),
    returnReport: () => {
      if ([draft.comment, ...remarks.map((remark) => remark.comment)].some((text) => text.length > remarkLength)) {
        notify('resource.tooLong', { type: 'error', messageArgs: { limit: remarkLength } });
        focusFirstInvalid(document.body);
        return;
      }
      const comment = draft.comment.trim() === '' ? defaultComment : draft.comment;
      const { day, isValid } = parseDayText(draft.dueOn);
      if (!isValid) {
        notify('resource.noDay', { type: 'error' });
        return;
      }
      const title = translate('reports.returnTask', { period: names.period(periodId) });
      void send('return', { comment, cells: remarks, task: day === null ? null : { title, dueOn: day } });
    },
  };
}
