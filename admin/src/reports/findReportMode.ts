import { type Report, reportMachine } from '@pilotage/shared';

/** What a user does on the page of a report: write it, review it, or read it. */
export type ReportMode = 'write' | 'review' | 'read';

/** The mode in which the state of the report and the rights of the user let the page open. */
export function findReportMode(
  { state }: Pick<Report, 'state'>,
  { canWrite, canReview }: { canWrite: boolean; canReview: boolean },
): ReportMode {
  if (canWrite && reportMachine.find(state, 'submit')) return 'write';
  return canReview && reportMachine.find(state, 'approve') ? 'review' : 'read';
}
