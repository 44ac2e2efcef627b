import { useDraft } from '../drafts/useDraft.ts';

interface ReviewDraft {
  /** To the whole report. */
  comment: string;
  /** By assignment. */
  remarks: Record<string, string>;
  /** Assignments that were looked at and are fine. */
  accepted: number[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function parseReviewDraft(stored: unknown): ReviewDraft {
  if (!isObject(stored)) return { comment: '', remarks: {}, accepted: [] };
  const remarks = isObject(stored.remarks) ? Object.entries(stored.remarks) : [];
  return {
    comment: typeof stored.comment === 'string' ? stored.comment : '',
    remarks: Object.fromEntries(remarks.flatMap(([id, remark]) => (typeof remark === 'string' ? [[id, remark] as const] : []))),
    accepted: Array.isArray(stored.accepted) ? stored.accepted.filter((id) => typeof id === 'number') : [],
  };
}

const isEmptyReviewDraft = ({ comment, remarks, accepted }: ReviewDraft) =>
  comment === '' && accepted.length === 0 && Object.values(remarks).every((remark) => remark === '');

/** A review that is not sent yet: kept for this report until it is, over leaving and reloading the page. */
export function useReviewDraft(reportId: number) {
  const draft = useDraft({ draftKey: `review.${reportId}`, parse: parseReviewDraft, isEmpty: isEmptyReviewDraft });
  const { change } = draft;
  return {
    ...draft.value,
    restoredAt: draft.restoredAt,
    setComment: (comment: string) => change((before) => ({ ...before, comment })),
    setRemark: (assignmentId: number, text: string) =>
      change((before) => ({ ...before, remarks: { ...before.remarks, [assignmentId]: text } })),
    accept: (assignmentId: number) =>
      change((before) => ({
        ...before,
        accepted: before.accepted.includes(assignmentId)
          ? before.accepted.filter((id) => id !== assignmentId)
          : [...before.accepted, assignmentId],
      })),
    forget: draft.forget,
  };
}

export type ReviewDraftState = ReturnType<typeof useReviewDraft>;
