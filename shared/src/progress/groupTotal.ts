import type { ProgressStatus } from './answer.ts';
import { attainment } from './attainment.ts';
import type { FigureIndicator } from './figureIndicator.ts';
import { groupLevel, groupValue } from './groupLevel.ts';
import type { Member } from './member.ts';
import type { Rational } from './rational.ts';
import { status } from './status.ts';

/** The totals of a group, exact and unrounded. */
export interface GroupTotal {
  readonly n: number;
  readonly of: number;
  readonly value: Rational | null;
  readonly compared: { readonly n: number; readonly value: Rational | null };
  readonly target: Rational | null;
  /** null where no compared assignment states one; what is added up begins at 0 all the same. */
  readonly baseline: Rational | null;
  readonly expected: Rational | null;
  readonly attainment: Rational | null;
  /** The attainment at which the expected level lies: level, baseline and target of one set of assignments. */
  readonly expectedAttainment: Rational | null;
  readonly status: ProgressStatus | null;
  readonly illustrative: boolean;
}

/**
 * Totals first, then attainment and status of the totals. Compared are the members that have a value, a target and a
 * baseline; target, baseline and expected run over these. Where none can be compared, the target is that of the members
 * with a value that have one, and there is no baseline or expected level. Where nobody has a value, nothing is compared:
 * the target is the whole one of the members in N; baseline and expected level are those of the members in N that have
 * both target and baseline, so that the path is drawn from one set. `illustrative` asks the compared assignments and the
 * figures in the value, nothing else. Source: domain.md, "How figures are added up"; contract.md.
 */
export function groupTotal(members: readonly Member[], indicator: FigureIndicator): GroupTotal {
  const { valueType, direction } = indicator;
  const reporting = members.filter(({ value }) => value !== null);
  const compared = reporting.filter(isComparable);
  const counted = members.filter((member) => member.counted);
  const shown = reporting.length > 0 ? reporting : counted;
  const comparable = shown.filter(isComparable);

  const value = groupValue(reporting, valueType);
  const comparedValue = groupValue(compared, valueType);
  const target = groupLevel(compared.length > 0 ? compared : shown, 'target', valueType);
  const start = groupLevel(comparable, 'baseline', valueType);
  const statesBaseline = comparable.some(({ account }) => account.assignment.baseline !== null);
  const expected = groupLevel(comparable, 'expected', valueType);
  const attained = attainment(comparedValue, start, target, direction);
  const pathTarget = groupLevel(comparable, 'target', valueType);
  return {
    n: reporting.length,
    of: counted.length,
    value,
    compared: { n: compared.length, value: comparedValue },
    target,
    baseline: statesBaseline ? start : null,
    expected,
    attainment: attained,
    expectedAttainment: attainment(expected, start, pathTarget, direction),
    status: statusOf(),
    illustrative:
      compared.some(({ account }) => account.assignment.illustrative) || reporting.some((member) => member.value?.illustrative),
  };

  function statusOf(): ProgressStatus | null {
    if (value === null) return 'noData';
    if (attained === null || comparedValue === null || start === null || expected === null) return null;
    return status(comparedValue, start, expected, direction);
  }
}

function isComparable({ target, baseline }: Member): boolean {
  return target !== null && baseline !== null;
}
