import { useCanAccess } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { findReportMode } from './findReportMode.ts';

/** What the user may do with a report, by the same tables as the server. */
export function useReportRights(report: Report) {
  const access = (action: string) => ({ resource: 'reports', action, record: report });
  const { canAccess: canWrite = false } = useCanAccess(access('update'));
  const { canAccess: canReview = false } = useCanAccess(access('approve'));
  const { canAccess: canSubmit = false } = useCanAccess(access('submit'));
  const { canAccess: canAnnounce = false } = useCanAccess(access('announce'));
  const { canAccess: canReopen = false } = useCanAccess(access('reopen'));
  const { canAccess: canUnapprove = false } = useCanAccess(access('unapprove'));
  return {
    canReview,
    canSubmit,
    canAnnounce,
    canReopen,
    canUnapprove,
    mode: findReportMode(report, { canWrite, canReview }),
    /** Whether remarks and history are readable. */
    hasExchange: report.lastReturn !== undefined,
    /** Whether the words are readable. */
    hasWords: report.narrative !== undefined,
  };
}

export type ReportRights = ReturnType<typeof useReportRights>;
