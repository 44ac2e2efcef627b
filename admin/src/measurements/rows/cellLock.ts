import { isFigureAccepted, type Measurement, type Period, type Report } from '@pilotage/shared';

/** Why a cell is locked, and since when. */
export interface CellLock {
  reason: 'planned' | 'periodClosed' | 'reportSubmitted' | 'reportApproved' | 'cellAccepted' | 'outside' | 'noRight';
  since: string | null;
}

/** Why a whole period is locked for an organisation. */
export function getPeriodLock(period: Period, report: Report | null): CellLock | null {
  if (period.state === 'planned') return { reason: 'planned', since: null };
  if (report?.state === 'approved') return { reason: 'reportApproved', since: report.updatedAt };
  if (report?.state === 'submitted') return { reason: 'reportSubmitted', since: report.updatedAt };
  if (period.state === 'closed') return { reason: 'periodClosed', since: period.updatedAt };
  return null;
}

/** After a return, cells without a remark stay accepted and locked. */
export function getCellLock(cell: Measurement | null): CellLock | null {
  if (cell === null || !isFigureAccepted(cell)) return null;
  return { reason: 'cellAccepted', since: cell.updatedAt };
}
