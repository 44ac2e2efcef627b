import type { ProgressAbsence, ProgressRow } from './progressResponse.ts';
import type { FigureIndicator } from '../cells/figureIndicator.ts';
import { findGaps } from '../cells/findGaps.ts';
import { computeGroupTotal } from '../totals/computeGroupTotal.ts';
import type { ProgressGroup } from '../totals/groupSeries.ts';
import type { ProgressQuery } from '../cells/progressInput.ts';
import type { ProgressIndex } from '../cells/progressIndex.ts';
import { type GroupMember, memberAt } from '../totals/groupMember.ts';
import { roundFigure } from '../rational/roundFigure.ts';
import { computeProgressSeries } from './computeProgressSeries.ts';
import { requireOpenedPeriod } from '../cells/timeline.ts';

/** The row of one group: its totals, rounded only here, and its missing assignments. */
export function computeProgressRow(
  index: ProgressIndex,
  group: ProgressGroup,
  indicator: FigureIndicator,
  query: ProgressQuery,
): ProgressRow {
  const periods = index.timeline.periods.slice(0, requireOpenedPeriod(index.timeline, query.through).position + 1);
  const members = group.series.map((series) => memberAt(series, indicator, periods, query.today));
  const total = computeGroupTotal(members, indicator);
  return {
    key: group.key,
    indicator: indicator.code,
    value: roundFigure(total.value),
    ...(indicator.valueType === 'ratio' ? sumRatioParts(members) : {}),
    target: roundFigure(total.target),
    baseline: roundFigure(total.baseline),
    attainment: roundFigure(total.attainment),
    expected: roundFigure(total.expected),
    expectedAttainment: roundFigure(total.expectedAttainment),
    status: total.status,
    n: total.n,
    of: total.of,
    compared: { n: total.compared.n, value: roundFigure(total.compared.value) },
    missing: members.flatMap(toProgressAbsence),
    gaps: members.flatMap(({ series, value }) => (value === null ? [] : findGaps(series, periods, query.today))),
    illustrative: total.illustrative,
    ...(query.series ? { targetOn: total.targetOn, series: computeProgressSeries(group, indicator, periods, query.today) } : {}),
  };
}

function toProgressAbsence({ series, absence }: GroupMember): ProgressAbsence[] {
  const { organisationId, id: assignmentId } = series.assignment;
  return absence === null ? [] : [{ organisationId, assignmentId, ...absence }];
}

/** The sums of numerators and denominators of a ratio; null without values. An assignment with denominator 0 has no value. */
function sumRatioParts(members: readonly GroupMember[]) {
  const values = members.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return { numerator: null, denominator: null };
  const sumOfPart = (part: 'numerator' | 'denominator') =>
    roundFigure({ numerator: values.reduce((total, value) => total + value[part], 0n), denominator: 10_000n });
  return { numerator: sumOfPart('numerator'), denominator: sumOfPart('denominator') };
}
