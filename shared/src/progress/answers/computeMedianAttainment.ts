import type { ProgressMedianRow } from './progressResponse.ts';
import { hasFigures } from '../cells/figureIndicator.ts';
import { computeGroupTotal } from '../totals/computeGroupTotal.ts';
import { groupSeries } from '../totals/groupSeries.ts';
import type { ProgressIndicator, ProgressInput, ProgressQuery } from '../cells/progressInput.ts';
import { indexFigures, type ProgressIndex } from '../cells/progressIndex.ts';
import { median } from '../rational/median.ts';
import { memberAt } from '../totals/groupMember.ts';
import type { Rational } from '../rational/rational.ts';
import { roundFigure } from '../rational/roundFigure.ts';
import { requireOpenedPeriod } from '../cells/timeline.ts';

/**
 * For each key, the median of the defined attainments of the group totals over all indicators, unrounded before the median.
 * Texts are skipped. n: indicators with a defined attainment; of: indicators whose own `of` is above 0. Everything else is null
 * or empty, including a requested series. Source: domain.md, "Attainment of a country or the consortium"; contract.md, "Without
 * `indicator`".
 * `index`: that of the input, where several questions share it. Throws a RangeError for a period that has not opened.
 */
export function computeMedianAttainment(
  input: ProgressInput,
  indicators: readonly ProgressIndicator[],
  query: ProgressQuery,
  index: ProgressIndex = indexFigures(input, indicators),
): ProgressMedianRow[] {
  const figureIndicators = indicators.filter(hasFigures);
  const periods = index.timeline.periods.slice(0, requireOpenedPeriod(index.timeline, query.through).position + 1);
  const byKey = new Map<string, { attainments: Rational[]; of: number }>(
    groupSeries(index, 0, query).map(({ key }) => [key, { attainments: [], of: 0 }]),
  );
  for (const indicator of figureIndicators) {
    for (const { key, series } of groupSeries(index, indicator.id, query)) {
      const members = series.map((each) => memberAt(each, indicator, periods, query.today));
      const total = computeGroupTotal(members, indicator);
      const row = byKey.get(key);
      if (row === undefined || total.of === 0) continue;
      row.of += 1;
      if (total.attainment !== null) row.attainments.push(total.attainment);
    }
  }
  return [...byKey].map(([key, { attainments, of }]) => ({
    ...emptyMedianRow,
    key,
    attainment: roundFigure(median(attainments)),
    n: attainments.length,
    of,
    ...(query.series ? { series: [] } : {}),
  }));
}

const emptyMedianRow = {
  indicator: null,
  value: null,
  target: null,
  baseline: null,
  expected: null,
  expectedAttainment: null,
  status: null,
  compared: null,
  missing: [],
  gaps: [],
  illustrative: null,
} as const satisfies Partial<ProgressMedianRow>;
