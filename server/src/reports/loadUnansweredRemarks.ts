import type { Store } from '@pilotage/db';
import type { Report } from '@pilotage/shared';
import { diffSinceSubmission } from './historyDiff.ts';
import { loadReportHistory } from './reportHistory.ts';

/** The remarks of the last return on figures that are unchanged since; none unless the report is returned. */
export async function loadUnansweredRemarks(store: Store, report: Report) {
  const remarks = report.state === 'returned' ? (report.lastReturn?.cells ?? []) : [];
  if (remarks.length === 0) return [];
  const changed = diffSinceSubmission(await loadReportHistory(store, report), true).cells.map(({ assignmentId }) => assignmentId);
  return remarks.filter(({ assignmentId }) => !changed.includes(assignmentId));
}
