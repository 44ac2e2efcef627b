import type { ProgressPoint } from './progressResponse.ts';
import type { FigureIndicator } from '../cells/figureIndicator.ts';
import { computeGroupTotal } from '../totals/computeGroupTotal.ts';
import type { ProgressGroup } from '../totals/groupSeries.ts';
import { memberAt } from '../totals/groupMember.ts';
import { roundFigure } from '../rational/roundFigure.ts';
import type { TimelinePeriod } from '../cells/timeline.ts';

/**
 * A point for each of the periods that has opened: what the row answers through it, with today's targets and due days.
 * Each point is of those who belonged to the group at the end of its own period.
 * `definitionVersion` is the one known for the period, else the indicator's present one.
 * Source: contract.md, "Answers about progress", `series`.
 */
export function computeProgressSeries(
  group: ProgressGroup,
  indicator: FigureIndicator,
  periods: readonly TimelinePeriod[],
  today: string,
): ProgressPoint[] {
  const versions = new Map(indicator.definitionVersions?.map(({ periodId, version }) => [periodId, version]));
  return periods
    .filter(({ opened }) => opened)
    .map((period) => {
      const upTo = periods.slice(0, period.position + 1);
      const allSeries = group.seriesAt(period.position);
      const members = allSeries.map((each) => memberAt(each, indicator, upTo, today));
      const total = computeGroupTotal(members, indicator);
      return {
        period: period.number,
        value: roundFigure(total.value),
        attainment: roundFigure(total.attainment),
        expected: roundFigure(total.expected),
        expectedAttainment: roundFigure(total.expectedAttainment),
        reported: allSeries.filter(({ cellValues: entries }) => entries[period.position]?.kind === 'reported').length,
        definitionVersion: versions.get(period.id) ?? indicator.definitionVersion,
      };
    });
}
