import type { Measurement, Period, Report } from '@pilotage/shared';

/** What keeps a cell from being written, and since when. */
export interface CellLock {
  reason: 'planned' | 'periodClosed' | 'reportSubmitted' | 'reportApproved' | 'cellAccepted' | 'outside' | 'noRight';
  since: string | null;
}

/** What keeps a whole period of one organisation from being written. */
export function getPeriodLock(period: Period, report: Report | null): CellLock | null {
  if (period.state === 'planned') return { reason: 'planned', since: null };
  if (report?.state === 'approved') return { reason: 'reportApproved', since: report.updatedAt };
  if (report?.state === 'submitted') return { reason: 'reportSubmitted', since: report.updatedAt };
  if (period.state === 'closed') return { reason: 'periodClosed', since: period.updatedAt };
  return null;
}

/** After a return, cells that it did not name keep their acceptance. */
export function getCellLock(cell: Measurement | null): CellLock | null {
  if (cell?.state !== 'submitted' && cell?.state !== 'approved') return null;
  return { reason: 'cellAccepted', since: cell.updatedAt };
}
