import { useState } from 'react';

type Remarks = Record<string, string>;

const isRemarks = (value: unknown): value is Remarks =>
  typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string');

function kept(key: string): Remarks {
  const text = sessionStorage.getItem(key);
  const value: unknown = text === null ? {} : JSON.parse(text);
  return isRemarks(value) ? value : {};
}

/** Remarks on the cells of a report, by assignment, until the report is returned; they survive a reload of the page. */
export function usePendingRemarks(reportId: number): [Remarks, (assignmentId: number, text: string) => void, () => void] {
  const key = `remarks.${reportId}`;
  const [remarks, setRemarks] = useState(() => kept(key));
  const write = (next: Remarks) => {
    sessionStorage.setItem(key, JSON.stringify(next));
    setRemarks(next);
  };
  return [remarks, (assignmentId, text) => write({ ...remarks, [assignmentId]: text }), () => write({})];
}
