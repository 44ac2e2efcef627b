import type { Measurement, Period, Report } from '@pilotage/shared';

/** What keeps a cell from being written, and since when. */
export interface Lock {
  by: 'planned' | 'periodClosed' | 'reportSubmitted' | 'reportApproved' | 'cellAccepted' | 'outside' | 'noRight';
  since: string | null;
}

/** What keeps a whole period of one organisation from being written. */
export function periodLock(period: Period, report: Report | null): Lock | null {
  if (period.state === 'planned') return { by: 'planned', since: null };
  if (report?.state === 'approved') return { by: 'reportApproved', since: report.updatedAt };
  if (report?.state === 'submitted') return { by: 'reportSubmitted', since: report.updatedAt };
  if (period.state === 'closed') return { by: 'periodClosed', since: period.updatedAt };
  return null;
}

/** After a return, cells that it did not name keep their acceptance. */
export function cellLock(cell: Measurement | null): Lock | null {
  if (cell?.state !== 'submitted' && cell?.state !== 'approved') return null;
  return { by: 'cellAccepted', since: cell.updatedAt };
}
