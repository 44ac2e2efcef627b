import type { ProgressMedianRow } from './answer.ts';
import { hasFigures } from './figureIndicator.ts';
import { groupTotal } from './groupTotal.ts';
import { groups } from './groups.ts';
import type { ProgressIndicator, ProgressInput, ProgressQuestion } from './input.ts';
import { ledger } from './ledger.ts';
import { median } from './median.ts';
import { memberAt } from './member.ts';
import type { Rational } from './rational.ts';
import { rounded } from './rounded.ts';
import { askedPeriod } from './timeline.ts';

/**
 * Across the indicators given (the consortium's; texts are passed over): for each key the median of the defined attainments
 * of the group's totals, taken unrounded; n indicators with one, of those whose `of` is above 0. All else is null or
 * empty, also the series that was asked. Source: domain.md, "Attainment of a country or the consortium"; contract.md,
 * "Without `indicator`".
 */
export function medianAttainment(
  input: ProgressInput,
  indicators: readonly ProgressIndicator[],
  question: ProgressQuestion,
): ProgressMedianRow[] {
  const asked = indicators.filter(hasFigures);
  const book = ledger(input, asked);
  const periods = book.timeline.periods.slice(0, askedPeriod(book.timeline, question.through).position + 1);
  const byKey = new Map<string, { attainments: Rational[]; of: number }>(
    groups(book, 0, question).map(({ key }) => [key, { attainments: [], of: 0 }]),
  );
  for (const indicator of asked) {
    for (const { key, accounts } of groups(book, indicator.id, question)) {
      const members = accounts.map((account) => memberAt(account, indicator, periods, question.today));
      const total = groupTotal(members, indicator);
      const row = byKey.get(key);
      if (row === undefined || total.of === 0) continue;
      row.of += 1;
      if (total.attainment !== null) row.attainments.push(total.attainment);
    }
  }
  return [...byKey].map(([key, { attainments, of }]) => ({
    ...acrossIndicators,
    key,
    attainment: rounded(median(attainments)),
    n: attainments.length,
    of,
    ...(question.series ? { series: [] } : {}),
  }));
}

const acrossIndicators = {
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
