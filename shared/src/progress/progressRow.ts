import type { ProgressAbsence, ProgressRow } from './answer.ts';
import type { FigureIndicator } from './figureIndicator.ts';
import { gaps } from './gaps.ts';
import { groupTotal } from './groupTotal.ts';
import type { Group } from './groups.ts';
import type { ProgressQuestion } from './input.ts';
import type { Ledger } from './ledger.ts';
import { type Member, memberAt } from './member.ts';
import { rounded } from './rounded.ts';
import { progressSeries } from './progressSeries.ts';
import { askedPeriod } from './timeline.ts';

/** The answer for one group: its totals, rounded here and nowhere before, and who is not in them. */
export function progressRow(book: Ledger, group: Group, indicator: FigureIndicator, question: ProgressQuestion): ProgressRow {
  const periods = book.timeline.periods.slice(0, askedPeriod(book.timeline, question.through).position + 1);
  const members = group.accounts.map((account) => memberAt(account, indicator, periods, question.today));
  const total = groupTotal(members, indicator);
  return {
    key: group.key,
    indicator: indicator.code,
    value: rounded(total.value),
    ...(indicator.valueType === 'ratio' ? ratioParts(members) : {}),
    target: rounded(total.target),
    baseline: rounded(total.baseline),
    attainment: rounded(total.attainment),
    expected: rounded(total.expected),
    expectedAttainment: rounded(total.expectedAttainment),
    status: total.status,
    n: total.n,
    of: total.of,
    compared: { n: total.compared.n, value: rounded(total.compared.value) },
    missing: members.flatMap(absenceOf),
    gaps: members.flatMap(({ account, value }) => (value === null ? [] : gaps(account, periods, question.today))),
    illustrative: total.illustrative,
    ...(question.series ? { series: progressSeries(group, indicator, periods, question.today) } : {}),
  };
}

function absenceOf({ account, absence }: Member): ProgressAbsence[] {
  const { organisationId, id: assignmentId } = account.assignment;
  return absence === null ? [] : [{ organisationId, assignmentId, ...absence }];
}

/** Both sums of a ratio, null where nobody has a value (something of nothing is no figure either). */
function ratioParts(members: readonly Member[]) {
  const values = members.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return { numerator: null, denominator: null };
  const added = (part: 'numerator' | 'denominator') =>
    rounded({ numerator: values.reduce((total, value) => total + value[part], 0n), denominator: 10_000n });
  return { numerator: added('numerator'), denominator: added('denominator') };
}
