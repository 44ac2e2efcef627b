import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { announce } from '../../a11y/announcements.ts';
import type { ReviewDraftState } from '../useReviewDraft.ts';

/** Accepts a figure by its key, or takes that back, and says so, because the row alone shows it. */
export function useToggleByKey(draft: ReviewDraftState | null) {
  const translate = useTranslate();
  const toggle = draft?.toggleAccepted;
  const accepted = draft?.accepted;
  return useCallback(
    (assignmentId: number) => {
      toggle?.(assignmentId);
      announce(translate(accepted?.includes(assignmentId) ? 'reports.notAccepted' : 'reports.accepted'));
    },
    [toggle, accepted, translate],
  );
}
