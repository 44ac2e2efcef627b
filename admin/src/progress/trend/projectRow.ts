import { leastTrendMeasures, projectTrend, toDayNumber, type TrendProjection } from '@pilotage/shared';
import type { TrendRow } from '../../charts/trendRows.ts';

interface ProjectedPeriod {
  number: number;
  endsOn: string;
}

/**
 * The attainment of a row at the end of a day if it goes on at its pace, from the periods in which something was reported, under the last
 * definition alone. null with fewer than four such periods, and where the day is not after the last of them.
 */
export function projectRow({ points }: TrendRow, periods: readonly ProjectedPeriod[], day: string): TrendProjection | null {
  const version = points.at(-1)?.definitionVersion;
  const measures = points.flatMap(({ period, attainment, reported, definitionVersion }) => {
    const endsOn = periods.find(({ number }) => number === period)?.endsOn;
    if (attainment === null || reported === 0 || definitionVersion !== version || endsOn === undefined) return [];
    return [{ x: toDayNumber(endsOn), y: attainment }];
  });
  const at = toDayNumber(day);
  if (measures.length < leastTrendMeasures || measures.some(({ x }) => x >= at)) return null;
  return projectTrend(measures, at);
}

/** The rows with where their pace leads by the end of the last of the periods; to nowhere once that is the one that is shown. */
export function createPaces<Period extends ProjectedPeriod>(
  rows: readonly TrendRow[],
  periods: readonly Period[],
  through: number | undefined,
) {
  const last = periods.at(-1);
  const isOver = last === undefined || last.number === through;
  const paces = rows.map((row) => ({ row, projection: last && !isOver ? projectRow(row, periods, last.endsOn) : null }));
  return { last, isOver, paces };
}
