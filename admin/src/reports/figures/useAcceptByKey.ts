import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { announce } from '../../a11y/announcements.ts';
import type { ReviewDraftState } from '../useReviewDraft.ts';

/** Accepts a figure by its key, and says so, because the row alone shows it. */
export function useAcceptByKey(draft: ReviewDraftState | null) {
  const translate = useTranslate();
  const accept = draft?.accept;
  return useCallback(
    (assignmentId: number) => {
      accept?.(assignmentId);
      announce(translate('reports.lookedAt'));
    },
    [accept, translate],
  );
}
