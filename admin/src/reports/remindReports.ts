import { asSubject, isReportLate } from '@pilotage/shared';
import type { BulkAction } from '../resource/selection/bulkAction.ts';

/** Reminds the people of late reports, as Home does for one. */
export const remindReports: BulkAction<'reports'> = {
  id: 'remind',
  keys: 'reports.remind',
  needs: ['nudge', 'reports'],
  findRefusal: (report, { ability, periods, today }) => {
    if (!ability.can('nudge', asSubject('reports', report))) return 'resource.selection.notYours';
    if (report.firstSubmittedAt !== null) return 'reports.remind.handedIn';
    const period = periods.find(({ id }) => id === report.periodId);
    return period && isReportLate(report, period, today) ? null : 'reports.remind.notDue';
  },
  createRequest: ({ id }) => ({ path: `/reports/${id}/nudge`, body: {} }),
};
