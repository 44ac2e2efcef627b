import { projectToTarget, type TargetProjection } from '@pilotage/shared';
import type { TrendRow } from '../../charts/trendRows.ts';

interface Pace {
  row: TrendRow;
  projection: TargetProjection;
}

/** The rows with where their pace leads by the days of their own targets. `periods`: those that were known at the time that is shown. */
export const createPaces = (rows: readonly TrendRow[], periods: readonly { number: number; endsOn: string }[]): Pace[] =>
  rows.map((row) => ({ row, projection: projectToTarget(row, periods) }));

/** Rows whose pace leads to their targets, or not, with the days; `day`: where all have the same one. */
export function groupPaces(paces: readonly Pace[]) {
  const projected = paces.flatMap(({ row, projection }) =>
    projection.kind === 'projected' ? [{ name: row.name, day: projection.targetOn, reaches: projection.level >= 1 }] : [],
  );
  const days = new Set(projected.map(({ day }) => day));
  const [day] = days;
  return {
    reaching: projected.filter(({ reaches }) => reaches),
    short: projected.filter(({ reaches }) => !reaches),
    day: days.size === 1 ? (day ?? null) : null,
    /** Whether a target is still ahead, so that a pace can be spoken of at all. */
    isAhead: paces.some(({ projection }) => projection.kind === 'projected' || projection.kind === 'fewPeriods'),
  };
}
