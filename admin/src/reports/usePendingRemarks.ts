import { useState } from 'react';

interface Pending {
  /** To the whole report. */
  comment: string;
  /** By assignment. */
  remarks: Record<string, string>;
  /** Assignments that were looked at and are fine. */
  accepted: number[];
}

const nothing: Pending = { comment: '', remarks: {}, accepted: [] };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What was kept, as far as it is what it should be: the browser's store is anybody's to write. */
function read(text: string | null): Pending {
  if (text === null) return nothing;
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return nothing;
    const remarks = isObject(value.remarks) ? Object.entries(value.remarks) : [];
    return {
      comment: typeof value.comment === 'string' ? value.comment : '',
      remarks: Object.fromEntries(remarks.flatMap(([id, remark]) => (typeof remark === 'string' ? [[id, remark] as const] : []))),
      accepted: Array.isArray(value.accepted) ? value.accepted.filter((id) => typeof id === 'number') : [],
    };
  } catch {
    return nothing;
  }
}

/** A review that is not sent yet: kept for this report in this tab until it is, over a reload of the page too. */
export function usePendingRemarks(reportId: number) {
  const key = `remarks.${reportId}`;
  const [pending, setPending] = useState(() => read(sessionStorage.getItem(key)));
  const keep = (change: Partial<Pending>) =>
    setPending((before) => {
      const next = { ...before, ...change };
      sessionStorage.setItem(key, JSON.stringify(next));
      return next;
    });
  const { remarks, accepted } = pending;
  return {
    ...pending,
    setComment: (comment: string) => keep({ comment }),
    setRemark: (assignmentId: number, text: string) => keep({ remarks: { ...remarks, [assignmentId]: text } }),
    accept: (assignmentId: number) =>
      keep({
        accepted: accepted.includes(assignmentId) ? accepted.filter((id) => id !== assignmentId) : [...accepted, assignmentId],
      }),
    forget: () => keep(nothing),
  };
}

export type PendingRemarks = ReturnType<typeof usePendingRemarks>;
