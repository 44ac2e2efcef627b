import { toDayNumber } from '../../periods/toDayNumber.ts';
import type { ProgressPoint } from '../answers/progressResponse.ts';
import { leastTrendMeasures, projectTrend, type TrendProjection } from './computeTheilSen.ts';

export interface ProjectedTrend {
  readonly points: readonly Pick<ProgressPoint, 'period' | 'attainment' | 'reported' | 'definitionVersion'>[];
  /** The day by which the target is to be reached; null without a target. */
  readonly targetOn: string | null;
}

/** Where a row comes to by the day of its own target, or why that is not said. */
export type TargetProjection =
  | ({ readonly kind: 'projected'; readonly targetOn: string } & TrendProjection)
  | { readonly kind: 'fewPeriods' | 'over'; readonly targetOn: string }
  | { readonly kind: 'noTarget'; readonly targetOn: null };

/**
 * The attainment of a row at the end of the day of its target if it goes on at its pace, from the periods in which something was
 * reported, under the last definition alone. `over`: the day is not after the last period that is shown. `fewPeriods`: fewer than four
 * such periods.
 */
export function projectToTarget(
  { points, targetOn }: ProjectedTrend,
  periods: readonly { readonly number: number; readonly endsOn: string }[],
): TargetProjection {
  if (targetOn === null) return { kind: 'noTarget', targetOn };
  const dayOf = (period: number | undefined) => periods.find(({ number }) => number === period)?.endsOn ?? '';
  const last = points.at(-1);
  if (dayOf(last?.period) >= targetOn) return { kind: 'over', targetOn };
  const measures = points.flatMap(({ period, attainment, reported, definitionVersion }) => {
    const endsOn = dayOf(period);
    if (attainment === null || reported === 0 || definitionVersion !== last?.definitionVersion || endsOn === '') return [];
    return [{ x: toDayNumber(endsOn), y: attainment }];
  });
  const projection = measures.length < leastTrendMeasures ? null : projectTrend(measures, toDayNumber(targetOn));
  return projection === null ? { kind: 'fewPeriods', targetOn } : { kind: 'projected', targetOn, ...projection };
}
