import type { ProgressStatus } from '../answers/progressResponse.ts';
import { computeAttainment } from './computeAttainment.ts';
import type { FigureIndicator } from '../cells/figureIndicator.ts';
import { computeGroupLevel, computeGroupValue } from './computeGroupLevel.ts';
import type { GroupMember } from './groupMember.ts';
import type { Rational } from '../rational/rational.ts';
import { computeStatus } from './computeStatus.ts';

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
export function computeGroupTotal(members: readonly GroupMember[], indicator: FigureIndicator): GroupTotal {
  const { valueType, direction } = indicator;
  const reporting = members.filter(({ value }) => value !== null);
  const compared = reporting.filter(isComparable);
  const counted = members.filter((member) => member.counted);
  const shown = reporting.length > 0 ? reporting : counted;
  const comparable = shown.filter(isComparable);

  const value = computeGroupValue(reporting, valueType);
  const comparedValue = computeGroupValue(compared, valueType);
  const target = computeGroupLevel(compared.length > 0 ? compared : shown, 'target', valueType);
  const start = computeGroupLevel(comparable, 'baseline', valueType);
  const statesBaseline = comparable.some(({ series }) => series.assignment.baseline !== null);
  const expected = computeGroupLevel(comparable, 'expected', valueType);
  const attained = computeAttainment(comparedValue, start, target, direction);
  const pathTarget = computeGroupLevel(comparable, 'target', valueType);
  return {
    n: reporting.length,
    of: counted.length,
    value,
    compared: { n: compared.length, value: comparedValue },
    target,
    baseline: statesBaseline ? start : null,
    expected,
    attainment: attained,
    expectedAttainment: computeAttainment(expected, start, pathTarget, direction),
    status: statusOf(),
    illustrative:
      compared.some(({ series }) => series.assignment.illustrative) || reporting.some((member) => member.value?.illustrative),
  };

  function statusOf(): ProgressStatus | null {
    if (value === null) return 'noData';
    if (attained === null || comparedValue === null || start === null || expected === null) return null;
    return computeStatus(comparedValue, start, expected, direction);
  }
}

function isComparable({ target, baseline }: GroupMember): boolean {
  return target !== null && baseline !== null;
}
