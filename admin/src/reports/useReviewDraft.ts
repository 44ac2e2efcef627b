import { useDraft } from '../drafts/useDraft.ts';

interface ReviewDraft {
  /** Remark on the whole report. */
  comment: string;
  /** Remarks by assignment. */
  remarks: Record<string, string>;
  /** The day by which the partner is to answer, as typed; empty for none. */
  dueOn: string;
  /** Accepted assignments. */
  accepted: number[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function parseReviewDraft(stored: unknown): ReviewDraft {
  if (!isObject(stored)) return { comment: '', dueOn: '', remarks: {}, accepted: [] };
  const remarks = isObject(stored.remarks) ? Object.entries(stored.remarks) : [];
  return {
    comment: typeof stored.comment === 'string' ? stored.comment : '',
    dueOn: typeof stored.dueOn === 'string' ? stored.dueOn : '',
    remarks: Object.fromEntries(remarks.flatMap(([id, remark]) => (typeof remark === 'string' ? [[id, remark] as const] : []))),
    accepted: Array.isArray(stored.accepted) ? stored.accepted.filter((id) => typeof id === 'number') : [],
  };
}

const isEmptyReviewDraft = ({ comment, dueOn, remarks, accepted }: ReviewDraft) =>
  comment === '' && dueOn === '' && accepted.length === 0 && Object.values(remarks).every((remark) => remark === '');

/** The draft of a review, stored until it is sent. It survives leaving the page and a reload. */
export function useReviewDraft(reportId: number) {
  const draft = useDraft({ draftKey: `review.${reportId}`, parse: parseReviewDraft, isEmpty: isEmptyReviewDraft });
  const { change } = draft;
  return {
    ...draft.value,
    restoredAt: draft.restoredAt,
    setComment: (comment: string) => change((before) => ({ ...before, comment })),
    setDueOn: (dueOn: string) => change((before) => ({ ...before, dueOn })),
    setRemark: (assignmentId: number, text: string) =>
      change((before) => ({ ...before, remarks: { ...before.remarks, [assignmentId]: text } })),
    toggleAccepted: (assignmentId: number) =>
      change((before) => ({
        ...before,
        accepted: before.accepted.includes(assignmentId)
          ? before.accepted.filter((id) => id !== assignmentId)
          : [...before.accepted, assignmentId],
      })),
    discard: draft.discard,
  };
}

export type ReviewDraftState = ReturnType<typeof useReviewDraft>;
