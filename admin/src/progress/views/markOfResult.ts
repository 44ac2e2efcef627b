import type { ProgressRow } from '@pilotage/shared';
import type { ChartMark } from '../../charts/chartRows.ts';
import type { IconMark } from '../../charts/MarkIcon.tsx';

/** Why a result has no attainment. */
export function absenceOf(row: ProgressRow | null): Exclude<ChartMark, 'bar'> | null {
  if (row === null) return 'none';
  if (row.attainment !== null) return null;
  return row.value === null ? (row.missing[0]?.why ?? 'none') : 'noAttainment';
}

/** The mark of a result: its status, or why it has no attainment; null where there is nothing to say. */
export function markOfResult(row: ProgressRow | null): IconMark | null {
  const absence = absenceOf(row);
  if (absence !== null) return absence;
  return row?.status ?? null;
}
