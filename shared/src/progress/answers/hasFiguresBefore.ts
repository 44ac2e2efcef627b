import type { FigureIndicator } from '../cells/figureIndicator.ts';
import type { AssignmentSeries, ProgressIndex } from '../cells/progressIndex.ts';
import { requireOpenedPeriod } from '../cells/timeline.ts';
import { computeRunningValue, figuresInValue } from '../totals/computeRunningValue.ts';

/**
 * Whether figures of periods before the period numbered `since` are in the value of these series of an indicator through a period.
 * Throws a RangeError for a period that has not opened.
 */
export function hasFiguresBefore(
  { timeline }: ProgressIndex,
  indicator: FigureIndicator,
  { series, since, through }: { series: readonly AssignmentSeries[]; since: number; through: number },
): boolean {
  const { position } = requireOpenedPeriod(timeline, through);
  const isBefore = (periodId: number) => (timeline.byId.get(periodId)?.number ?? since) < since;
  return series.some(
    ({ cellValues }) =>
      computeRunningValue(cellValues, position, indicator) !== null &&
      figuresInValue(cellValues, position, indicator).some(({ cell }) => isBefore(cell.periodId)),
  );
}
