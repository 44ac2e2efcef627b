import type { ProgressPoint } from './progressResponse.ts';
import { definitionVersionIn } from '../cells/definitionVersionIn.ts';
import type { FigureIndicator } from '../cells/figureIndicator.ts';
import { computeGroupTotal } from '../totals/computeGroupTotal.ts';
import type { ProgressGroup } from '../totals/groupSeries.ts';
import { memberAt } from '../totals/groupMember.ts';
import { roundFigure } from '../rational/roundFigure.ts';
import type { TimelinePeriod } from '../cells/timeline.ts';

/**
 * One point for each opened period: the row through it, with the present targets and due days. A point contains the members of
 * the group at the end of its period. `definitionVersion` is the version of the definition that held in the period.
 * Source: contract.md, "Answers about progress", `series`.
 */
export function computeProgressSeries(
  group: ProgressGroup,
  indicator: FigureIndicator,
  periods: readonly TimelinePeriod[],
  today: string,
): ProgressPoint[] {
  return periods
    .filter(({ opened }) => opened)
    .map((period) => {
      const periodsThrough = periods.slice(0, period.position + 1);
      const allSeries = group.seriesAt(period.position);
      const members = allSeries.map((each) => memberAt(each, indicator, periodsThrough, today));
      const total = computeGroupTotal(members, indicator);
      return {
        period: period.number,
        value: roundFigure(total.value),
        attainment: roundFigure(total.attainment),
        expected: roundFigure(total.expected),
        expectedAttainment: roundFigure(total.expectedAttainment),
        reported: allSeries.filter(({ cellValues }) => cellValues[period.position]?.kind === 'reported').length,
        definitionVersion: definitionVersionIn(indicator, period, periods),
      };
    });
}
