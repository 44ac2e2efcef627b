import type { ProgressAssignment, ProgressCell, ProgressExpectation, ProgressPeriod } from '../cells/progressInput.ts';
import type { RandomConsortium } from './randomConsortium.ts';

/**
 * A second, naive implementation of "How figures are added up" (domain.md): no index, no code shared with the real arithmetic,
 * every figure a reduced fraction, every day counted one by one. Tests compare it with the real one on random consortia
 * (computeProgressRows.property.test.ts).
 */

type Fraction = readonly [top: bigint, bottom: bigint];

function fraction(top: bigint, bottom: bigint): Fraction {
  const common = divisor(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom);
  return bottom < 0n ? [-top / common, -bottom / common] : [top / common, bottom / common];
}
function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}
function decimal(figure: number): Fraction {
  return fraction(BigInt(figure.toFixed(4).replace('.', '')), 10_000n);
}
const add = (a: Fraction, b: Fraction) => fraction(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
const subtract = (a: Fraction, b: Fraction) => add(a, [-b[0], b[1]]);
const multiply = (a: Fraction, b: Fraction) => fraction(a[0] * b[0], a[1] * b[1]);
const divide = (a: Fraction, b: Fraction) => fraction(a[0] * b[1], a[1] * b[0]);
const isLess = (a: Fraction, b: Fraction) => a[0] * b[1] < b[0] * a[1];
const total = (all: readonly Fraction[]) => all.reduce(add, [0n, 1n]);
const zeroFraction: Fraction = [0n, 1n];

/** Rounds to four decimals by long division, half away from zero. */
function roundFraction(figure: Fraction | null): number | null {
  if (figure === null) return null;
  const [top, bottom] = figure;
  let digits = ((top < 0n ? -top : top) * 100_000n) / bottom;
  digits = digits % 10n >= 5n ? digits / 10n + 1n : digits / 10n;
  const text = digits.toString().padStart(5, '0');
  const number = Number(`${text.slice(0, -4)}.${text.slice(-4)}`);
  return top < 0n && number !== 0 ? -number : number;
}

function medianFraction(all: readonly Fraction[]): Fraction {
  const sorted: Fraction[] = [];
  for (const each of all) {
    const position = sorted.findIndex((other) => isLess(each, other));
    sorted.splice(position < 0 ? sorted.length : position, 0, each);
  }
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? zeroFraction;
  return sorted.length % 2 === 1 ? upper : divide(add(sorted[half - 1] ?? zeroFraction, upper), [2n, 1n]);
}

/** Number of calendar days from `first` to `last`, inclusive. */
function countDaysThrough(first: string, last: string): bigint {
  let days = 0n;
  const day = new Date(`${first}T12:00:00Z`);
  while (day.toISOString().slice(0, 10) <= last) {
    days += 1n;
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return days;
}

interface NaiveAssignmentResult {
  assignment: ProgressAssignment;
  numerator: Fraction;
  denominator: Fraction;
  value: Fraction | null;
  why: string | null;
  reason: string | undefined;
  gaps: { period: number; why: string }[];
  figures: ProgressCell[];
  target: Fraction | null;
  baseline: Fraction | null;
  expected: Fraction | null;
}

/** The median of exact attainments, rounded as in a response. */
export const computeNaiveMedian = (attainments: readonly Fraction[]): number | null =>
  attainments.length === 0 ? null : roundFraction(medianFraction(attainments));

export function computeNaiveRows({ input, indicator, today }: RandomConsortium, by: string, through: number) {
  const keys =
    by === 'consortium'
      ? ['consortium']
      : by === 'country'
        ? [...new Set(input.organisations.map(({ country }) => country))].sort()
        : input.organisations
            .map(({ id }) => id)
            .sort((a, b) => a - b)
            .map(String);
  const keyOf = (organisationId: number) => {
    if (by === 'consortium') return 'consortium';
    if (by === 'organisation') return String(organisationId);
    return input.organisations.find(({ id }) => id === organisationId)?.country;
  };
  return keys.map((key) => {
    const results = input.assignments
      .filter(({ organisationId }) => keyOf(organisationId) === key)
      .map((assignment) => resultOf(assignment));
    return { key, ...groupOf(results), results };
  });

  function resultOf(assignment: ProgressAssignment): NaiveAssignmentResult {
    const periodsThrough = input.periods.filter(({ number }) => number <= through).sort((a, b) => a.number - b.number);
    const cellOf = ({ id }: ProgressPeriod) =>
      input.cells.find(({ assignmentId, periodId }) => assignmentId === assignment.id && periodId === id);
    const expectationOf = ({ id }: ProgressPeriod): ProgressExpectation | undefined =>
      input.expectations.find(({ assignmentId, periodId }) => assignmentId === assignment.id && periodId === id);
    const stateOf = (period: ProgressPeriod) => {
      const cell = cellOf(period);
      if (cell?.status === 'handedIn') return 'inReview';
      return cell?.availability ?? (today > period.dueOn ? 'missing' : 'notDue');
    };

    const reported = periodsThrough.filter((period) => stateOf(period) === 'reported');
    const inValue = indicator.accumulation === 'incremental' && indicator.valueType !== 'score' ? reported : reported.slice(-1);
    const figures = inValue.flatMap((period) => cellOf(period) ?? []);
    const numerator = total(figures.map((cell) => decimal((indicator.valueType === 'ratio' ? cell.numerator : cell.value) ?? 0)));
    const denominator =
      indicator.valueType === 'ratio' ? total(figures.map((cell) => decimal(cell.denominator ?? 0))) : ([1n, 1n] as const);
    const value = figures.length === 0 || denominator[0] === 0n ? null : divide(numerator, denominator);

    const expectedPeriods = periodsThrough.filter((period) => expectationOf(period)?.expected === true);
    const states = expectedPeriods.map(stateOf);
    while (states.length > 0 && states.at(-1) === 'notDue') states.pop();
    const lastState = states.at(-1) ?? 'notDue';
    const why = expectedPeriods.length === 0 ? 'notExpected' : lastState === 'reported' ? 'zeroDenominator' : lastState;
    const latest = periodsThrough.at(-1);
    const reason = (latest && expectationOf(latest)?.reason) ?? 'joinedLater';

    const isCumulative = indicator.accumulation === 'incremental' && indicator.valueType !== 'score';
    const baseline = assignment.baseline === null ? (isCumulative ? zeroFraction : null) : decimal(assignment.baseline);
    const target = assignment.target === null ? null : decimal(assignment.target);
    return {
      assignment,
      numerator,
      denominator,
      value,
      why: value === null ? why : null,
      reason: value === null && why === 'notExpected' ? reason : undefined,
      gaps:
        value === null
          ? []
          : expectedPeriods.flatMap((period) => {
              const state = stateOf(period);
              return ['missing', 'withheld', 'inReview'].includes(state) ? [{ period: period.number, why: state }] : [];
            }),
      figures: value === null ? [] : figures,
      target,
      baseline,
      expected: target === null || baseline === null ? null : levelAt(assignment, baseline, target),
    };
  }

  function levelAt(assignment: ProgressAssignment, baseline: Fraction, target: Fraction): Fraction {
    const ordered = [...input.periods].sort((a, b) => a.number - b.number);
    const start = ordered.find(({ id }) => id === assignment.fromPeriodId) ?? ordered[0];
    const end = ordered.find(({ id }) => id === assignment.untilPeriodId) ?? ordered.at(-1);
    const throughPeriod = ordered.find(({ number }) => number === through);
    if (start === undefined || end === undefined || throughPeriod === undefined) throw new Error('The input has no periods.');
    const now = countDaysThrough(start.startsOn, throughPeriod.endsOn);
    let from: { day: bigint; level: Fraction } = { day: 0n, level: baseline };
    for (const period of ordered.filter(({ number }) => start.number <= number && number <= end.number)) {
      const milestone = assignment.milestones.find(({ periodId }) => periodId === period.id);
      const level = period === end ? target : milestone && decimal(milestone.value);
      if (level === undefined) continue;
      const day = countDaysThrough(start.startsOn, period.endsOn);
      if (now <= from.day) return from.level;
      if (now <= day) {
        return add(from.level, multiply(subtract(level, from.level), fraction(now - from.day, day - from.day)));
      }
      from = { day, level };
    }
    return from.level;
  }

  function groupOf(results: NaiveAssignmentResult[]) {
    const reporting = results.filter(({ value }) => value !== null);
    const counted = results.filter(({ why }) => why !== 'notApplicable' && why !== 'notExpected');
    const canBeCompared = (each: NaiveAssignmentResult) => each.target !== null && each.baseline !== null;
    const compared = reporting.filter(canBeCompared);

    const valueOf = (some: NaiveAssignmentResult[]): Fraction | null => {
      if (some.length === 0) return null;
      if (indicator.valueType === 'score') return medianFraction(some.map(({ value }) => value ?? zeroFraction));
      const numeratorSum = total(some.map(({ numerator }) => numerator));
      return indicator.valueType === 'ratio'
        ? divide(numeratorSum, total(some.map(({ denominator }) => denominator)))
        : numeratorSum;
    };
    const levelOf = (some: NaiveAssignmentResult[], field: 'target' | 'baseline' | 'expected'): Fraction | null => {
      const levels = some.flatMap((each) => (each[field] === null ? [] : [{ level: each[field], each }]));
      if (levels.length === 0) return null;
      if (indicator.valueType === 'score') return medianFraction(levels.map(({ level }) => level));
      if (indicator.valueType !== 'ratio') return total(levels.map(({ level }) => level));
      const weight = ({ each }: { each: NaiveAssignmentResult }): Fraction => (each.value === null ? [1n, 1n] : each.denominator);
      return divide(
        total(levels.map((entry) => multiply(entry.level, weight(entry)))),
        total(levels.map((entry) => weight(entry))),
      );
    };

    let target = levelOf(compared, 'target');
    let pathResults = compared;
    let baseline = levelOf(compared, 'baseline');
    let expected = levelOf(compared, 'expected');
    if (reporting.length === 0) {
      pathResults = counted.filter(canBeCompared);
      target = levelOf(counted, 'target');
      baseline = levelOf(counted.filter(canBeCompared), 'baseline');
      expected = levelOf(counted.filter(canBeCompared), 'expected');
    } else if (compared.length === 0) {
      target = levelOf(reporting, 'target');
    }

    const value = valueOf(reporting);
    const comparedValue = valueOf(compared);
    let attainment: Fraction | null = null;
    if (comparedValue !== null && target !== null && baseline !== null) {
      const isRightSide = indicator.direction === 'increase' ? isLess(baseline, target) : isLess(target, baseline);
      if (isRightSide) attainment = divide(subtract(comparedValue, baseline), subtract(target, baseline));
    }
    const hasBaseline = pathResults.some(({ assignment }) => assignment.baseline !== null);
    return {
      value: roundFraction(value),
      target: roundFraction(target),
      baseline: hasBaseline ? roundFraction(baseline) : null,
      attainment: roundFraction(attainment),
      exactAttainment: attainment,
      expected: roundFraction(expected),
      expectedAttainment: roundFraction(expectedAttainmentFor(levelOf(pathResults, 'target'))),
      status: value === null ? 'noData' : statusOf(),
      n: reporting.length,
      of: counted.length,
      compared: { n: compared.length, value: roundFraction(comparedValue) },
      illustrative:
        compared.some(({ assignment }) => assignment.illustrative) ||
        reporting.some(({ figures }) => figures.some((cell) => cell.illustrative)),
      numerator: reporting.length === 0 ? null : roundFraction(total(reporting.map(({ numerator }) => numerator))),
      denominator: reporting.length === 0 ? null : roundFraction(total(reporting.map(({ denominator }) => denominator))),
    };

    function expectedAttainmentFor(end: Fraction | null): Fraction | null {
      if (expected === null || baseline === null || end === null) return null;
      const isRightSide = indicator.direction === 'increase' ? isLess(baseline, end) : isLess(end, baseline);
      return isRightSide ? divide(subtract(expected, baseline), subtract(end, baseline)) : null;
    }

    function statusOf(): string | null {
      if (attainment === null || comparedValue === null || baseline === null || expected === null) return null;
      const sign: Fraction = indicator.direction === 'increase' ? [1n, 1n] : [-1n, 1n];
      const achieved = multiply(sign, subtract(comparedValue, baseline));
      const due = multiply(sign, subtract(expected, baseline));
      if (!isLess(zeroFraction, due)) return isLess(due, achieved) ? 'ahead' : isLess(achieved, due) ? 'behind' : 'onTrack';
      const ratio = divide(achieved, due);
      if (!isLess(ratio, decimal(1.05))) return 'ahead';
      if (!isLess(ratio, decimal(0.95))) return 'onTrack';
      return isLess(ratio, decimal(0.75)) ? 'behind' : 'atRisk';
    }
  }
}
