import { useQueries } from '@tanstack/react-query';
import type { Report } from '@pilotage/shared';
import { createReportQuery } from '../reports/reportClient.ts';

/** The remarks of returned reports that nobody has answered: what the checklist of the report says. */
export function useUnansweredRemarks(reports: readonly Report[]) {
  const returned = reports.filter(({ state, lastReturn }) => state === 'returned' && (lastReturn?.cells.length ?? 0) > 0);
  const results = useQueries({
    queries: returned.map((report) => createReportQuery(report, 'checklist')),
  });
  const unansweredOf = (report: Report): number[] => {
    const index = returned.findIndex(({ id }) => id === report.id);
    return (results[index]?.data?.unanswered ?? []).map(({ assignmentId }) => assignmentId);
  };
  return {
    unansweredOf,
    isPending: results.some(({ isPending }) => isPending),
    error: results.find(({ error }) => error)?.error ?? null,
  };
}
