import type { ProgressRow } from '@pilotage/shared';
import type { ChartMark } from '../../charts/chartRows.ts';
import { findShownAbsence } from '../../charts/findShownAbsence.ts';

/** Why a result has no attainment. */
export function absenceOf(row: ProgressRow | null): Exclude<ChartMark, 'bar'> | null {
  if (row === null) return 'none';
  if (row.attainment !== null) return null;
  return row.value === null ? (findShownAbsence(row.missing)?.why ?? 'none') : 'noAttainment';
}
