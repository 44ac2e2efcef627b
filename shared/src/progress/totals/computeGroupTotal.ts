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
  /** The last of the days (YYYY-MM-DD) by which the targets in `target` are to be reached; null without one. */
  readonly targetOn: string | null;
  /** null if no compared assignment has one. Figures that add up still start at 0. */
  readonly baseline: Rational | null;
  readonly expected: Rational | null;
  readonly attainment: Rational | null;
  /** Attainment at the expected level; level, baseline and target are of the same assignments. */
  readonly expectedAttainment: Rational | null;
  readonly status: ProgressStatus | null;
  readonly illustrative: boolean;
}

/**
 * Computes the totals of a group, then attainment and status from the totals.
 * Compared members have a value, a target and a baseline; target, baseline and expected level are theirs. If none can be
 * compared, the target is that of all members with a value, without baseline and expected level. If no member has a value,
 * nothing is compared: the target is that of all members in N; baseline and expected level are those of the members in N with
 * target and baseline. `illustrative` depends on the compared assignments and the figures in the value only. Source: domain.md,
 * "How figures are added up"; contract.md.
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
  const aiming = compared.length > 0 ? compared : shown;
  const target = computeGroupLevel(aiming, 'target', valueType);
  const start = computeGroupLevel(comparable, 'baseline', valueType);
  const hasBaseline = comparable.some(({ series }) => series.assignment.baseline !== null);
  const expected = computeGroupLevel(comparable, 'expected', valueType);
  const attainment = computeAttainment(comparedValue, start, target, direction);
  const pathTarget = computeGroupLevel(comparable, 'target', valueType);
  return {
    n: reporting.length,
    of: counted.length,
    value,
    compared: { n: compared.length, value: comparedValue },
    target,
    targetOn: aiming.flatMap(({ series }) => series.targetOn ?? []).reduce<string | null>(latestOf, null),
    baseline: hasBaseline ? start : null,
    expected,
    attainment,
    expectedAttainment: computeAttainment(expected, start, pathTarget, direction),
    status: statusOf(),
    illustrative:
      compared.some(({ series }) => series.assignment.illustrative) || reporting.some((member) => member.value?.illustrative),
  };

  function statusOf(): ProgressStatus | null {
    if (value === null) return 'noData';
    if (attainment === null || comparedValue === null || start === null || expected === null) return null;
    return computeStatus(comparedValue, start, expected, direction);
  }
}

function isComparable({ target, baseline }: GroupMember): boolean {
  return target !== null && baseline !== null;
}

const latestOf = (one: string | null, other: string): string => (one !== null && one > other ? one : other);
