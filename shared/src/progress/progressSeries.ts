import type { ProgressPoint } from './answer.ts';
import type { FigureIndicator } from './figureIndicator.ts';
import { groupTotal } from './groupTotal.ts';
import type { Group } from './groups.ts';
import { memberAt } from './member.ts';
import { rounded } from './rounded.ts';
import type { TimelinePeriod } from './timeline.ts';

/**
 * A point for each of the periods that has opened: what the row answers through it, with today's targets and due days.
 * Each point is of those who belonged to the group at the end of its own period.
 * `definitionVersion` is the one known for the period, else the indicator's present one.
 * Source: contract.md, "Answers about progress", `series`.
 */
export function progressSeries(
  group: Group,
  indicator: FigureIndicator,
  periods: readonly TimelinePeriod[],
  today: string,
): ProgressPoint[] {
  const versions = new Map(indicator.definitionVersions?.map(({ periodId, version }) => [periodId, version]));
  return periods
    .filter(({ opened }) => opened)
    .map((period) => {
      const upTo = periods.slice(0, period.position + 1);
      const accounts = group.accountsAt(period.position);
      const members = accounts.map((account) => memberAt(account, indicator, upTo, today));
      const total = groupTotal(members, indicator);
      return {
        period: period.number,
        value: rounded(total.value),
        attainment: rounded(total.attainment),
        expected: rounded(total.expected),
        expectedAttainment: rounded(total.expectedAttainment),
        reported: accounts.filter(({ entries }) => entries[period.position]?.kind === 'reported').length,
        definitionVersion: versions.get(period.id) ?? indicator.definitionVersion,
      };
    });
}
