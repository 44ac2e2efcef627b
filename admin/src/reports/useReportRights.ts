import { type Action, asSubject, type Report } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { findReportMode } from './findReportMode.ts';

/** What the user may do with a report, by the same tables as the server. */
export function useReportRights(report: Report) {
  const ability = useAbility();
  const may = (action: Action) => ability.can(action, asSubject('reports', report));
  const canReview = may('approve');
  return {
    canReview,
    canSubmit: may('submit'),
    canAnnounce: may('announce'),
    canReopen: may('reopen'),
    canUnapprove: may('unapprove'),
    canUnreturn: may('unreturn'),
    mode: findReportMode(report, { canWrite: may('update'), canReview }),
    /** Whether remarks and history are readable. */
    hasExchange: report.lastReturn !== undefined,
    /** Whether the words are readable. */
    hasWords: report.narrative !== undefined,
  };
}

export type ReportRights = ReturnType<typeof useReportRights>;
