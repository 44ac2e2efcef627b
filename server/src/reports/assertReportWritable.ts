import type { Report } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';

const lockDetails = {
  submitted: 'The report of this period has been submitted; it can be changed when the lead partner returns it.',
  approved: 'The report of this period is approved; it can be changed when the lead partner reopens it.',
} as const;

/** Throws 423 (`reportSubmitted`) if the report is submitted or approved. */
export function assertReportWritable(report: Pick<Report, 'state'> | undefined): void {
  if (report?.state === 'submitted' || report?.state === 'approved')
    throw new Problem('reportSubmitted', { detail: lockDetails[report.state] });
}
