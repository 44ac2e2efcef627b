import { useNotify, useRefresh, useTranslate } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { sendJson } from '../data/request.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { listRemarks } from './listRemarks.ts';
import type { ReviewDraftState } from './useReviewDraft.ts';

/** Approves a report, or returns it with the remarks of the draft, which are discarded once the server has them. */
export function useReviewDecision({ id, version }: Report, draft: ReviewDraftState) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const { isBusy, run } = useSingleRun(version);
  const remarks = listRemarks(draft.remarks);
  const hasText = remarks.length > 0 || draft.comment.trim() !== '';
  const defaultComment = translate('reports.lookAgain', { smart_count: remarks.length });

  const send = async (action: 'approve' | 'return', body: object): Promise<boolean> => {
    try {
      await sendJson('POST', `/reports/${id}/${action}`, { version, ...body });
      // What was written and not sent is kept: an approval can be undone.
      if (action === 'return' || !hasText) draft.discard();
      notify(`reports.${action === 'approve' ? 'approved' : 'returned'}`);
      return true;
    } catch (failure) {
      notify(failure instanceof Error ? failure.message : 'resource.failed', { type: 'error' });
      return false;
    } finally {
      refresh();
    }
  };
  return {
    isBusy,
    remarkCount: remarks.length,
    defaultComment,
    approveReport: () => void run(() => send('approve', {})),
    returnReport: () => {
      const comment = draft.comment.trim() === '' ? defaultComment : draft.comment;
      void run(() => send('return', { comment, cells: remarks }));
    },
  };
}
