import type { StoredConsolidatedReport, SystemStore } from '@pilotage/db';
import { canCompareOn, type Membership, type ReportBasis } from '@pilotage/shared';
import { isMembershipUnchanged } from '../backgroundWork/isMembershipUnchanged.ts';
import type { WorkKind } from '../backgroundWork/workKind.ts';

/** Whether a membership is still what it was when it asked for a report, may see figures on its basis, and its person may sign in. */
export const hasReportRights = async (system: SystemStore, requester: Membership, basis: ReportBasis): Promise<boolean> =>
  canCompareOn(requester.role, basis) && isMembershipUnchanged(system, requester);

/** Half-year reports as works in the background. */
export const reportKind: WorkKind<StoredConsolidatedReport> = {
  name: 'report',
  folder: 'reports',
  tableOf: ({ consolidatedReports }) => consolidatedReports,
  hasRights: (system, { requester, basis }) => hasReportRights(system, requester, basis),
  isListed: ({ purpose }) => purpose === 'download',
  complete: (store, report, made) => store.internal.consolidatedReports.complete(report, made, store.now()),
};
