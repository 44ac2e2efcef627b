import type { Check } from '../checks/check.ts';
import type { Indicator } from '../indicators/indicator.ts';

/** Default rule: a count or amount jumps from twice or half of the last figure on, if the difference is at least `minJump`. */
const jumpFactor = 2;
const minJump = 5;
/** Default rule: a ratio jumps from 20 percentage points on. */
const jumpPoints = 0.2;

/** A figure and the last figure before it. */
export interface FigureChange {
  readonly value: number | null;
  readonly last: number | null;
}

/** Whether a figure violates a jump check. */
export function isJumpByCheck(
  { factor, difference }: Pick<Check, 'factor' | 'difference'>,
  { value, last }: FigureChange,
): boolean {
  if (value === null || last === null) return false;
  const [current, previous, minFactor] = [Math.abs(value), Math.abs(last), factor ?? 1];
  return (current > previous * minFactor || current * minFactor < previous) && Math.abs(value - last) > (difference ?? 0);
}

/** Whether a figure is far from the last one by the default rule. */
export function isJump(valueType: Indicator['valueType'], { value, last }: FigureChange): boolean {
  if (value === null || last === null || valueType === 'text' || valueType === 'score') return false;
  const distance = Math.abs(value - last);
  if (valueType === 'ratio') return Math.round(distance * 10_000) >= jumpPoints * 10_000;
  const [smaller = 0, larger = 0] = [Math.abs(value), Math.abs(last)].toSorted((a, b) => a - b);
  return distance >= minJump && (larger >= smaller * jumpFactor || value < 0 !== last < 0);
}

type JumpCheck = Pick<Check, 'indicatorId' | 'kind' | 'active' | 'factor' | 'difference'>;

/**
 * Whether the user is warned about a figure: by the jump checks of the indicator if there are any, otherwise by the default
 * rule.
 */
export function isFarFromLast(
  { id, valueType }: Pick<Indicator, 'id' | 'valueType'>,
  change: FigureChange,
  checks: readonly JumpCheck[],
): boolean {
  const own = checks.filter(({ indicatorId, kind, active }) => active && kind === 'jump' && indicatorId === id);
  return own.length === 0 ? isJump(valueType, change) : own.some((check) => isJumpByCheck(check, change));
}
