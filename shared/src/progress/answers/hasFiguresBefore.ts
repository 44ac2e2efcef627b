import type { FigureIndicator } from '../cells/figureIndicator.ts';
import type { ProgressIndex } from '../cells/progressIndex.ts';
import { requireOpenedPeriod } from '../cells/timeline.ts';
import { computeRunningValue, figuresInValue } from '../totals/computeRunningValue.ts';

/**
 * Whether figures of periods before the period numbered `since` are in the value of the consortium through a period.
 * Throws a RangeError for a period that has not opened.
 */
export function hasFiguresBefore(
  { timeline, seriesByIndicator }: ProgressIndex,
  indicator: FigureIndicator,
  { since, through }: { since: number; through: number },
): boolean {
  const { position } = requireOpenedPeriod(timeline, through);
  const isBefore = (periodId: number) => (timeline.byId.get(periodId)?.number ?? since) < since;
  const series = seriesByIndicator.get(indicator.id) ?? [];
  return series.some(
    ({ cellValues }) =>
      computeRunningValue(cellValues, position, indicator) !== null &&
      figuresInValue(cellValues, position, indicator).some(({ cell }) => isBefore(cell.periodId)),
  );
}
