import { useDraft } from '../drafts/useDraft.ts';

interface Pending {
  /** To the whole report. */
  comment: string;
  /** By assignment. */
  remarks: Record<string, string>;
  /** Assignments that were looked at and are fine. */
  accepted: number[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function pendingOf(kept: unknown): Pending {
  if (!isObject(kept)) return { comment: '', remarks: {}, accepted: [] };
  const remarks = isObject(kept.remarks) ? Object.entries(kept.remarks) : [];
  return {
    comment: typeof kept.comment === 'string' ? kept.comment : '',
    remarks: Object.fromEntries(remarks.flatMap(([id, remark]) => (typeof remark === 'string' ? [[id, remark] as const] : []))),
    accepted: Array.isArray(kept.accepted) ? kept.accepted.filter((id) => typeof id === 'number') : [],
  };
}

const isEmpty = ({ comment, remarks, accepted }: Pending) =>
  comment === '' && accepted.length === 0 && Object.values(remarks).every((remark) => remark === '');

/** A review that is not sent yet: kept for this report until it is, over leaving and reloading the page. */
export function usePendingRemarks(reportId: number) {
  const draft = useDraft({ place: `review.${reportId}`, parse: pendingOf, isEmpty });
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

export type PendingRemarks = ReturnType<typeof usePendingRemarks>;
