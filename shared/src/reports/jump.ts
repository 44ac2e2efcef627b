import type { Check } from '../checks/check.ts';
import type { Indicator } from '../indicators/indicator.ts';

/** A count or amount jumps from twice or half of what came before on, if it is not among the smallest numbers. */
const jumpFactor = 2;
const minJump = 5;
/** A ratio jumps by twenty percentage points. */
const jumpPoints = 0.2;

/** A figure beside the last one. */
export interface FigureChange {
  readonly value: number | null;
  readonly last: number | null;
}

/** Whether a figure is so far from the last one as a check of the lead partner does not want it. */
export function isJumpByCheck(
  { factor, difference }: Pick<Check, 'factor' | 'difference'>,
  { value, last }: FigureChange,
): boolean {
  if (value === null || last === null) return false;
  const [now, then, times] = [Math.abs(value), Math.abs(last), factor ?? 1];
  return (now > then * times || now * times < then) && Math.abs(value - last) > (difference ?? 0);
}

/** Whether a figure is far from the last one by the rule of thumb. */
export function isJump(valueType: Indicator['valueType'], { value, last }: FigureChange): boolean {
  if (value === null || last === null || valueType === 'text' || valueType === 'score') return false;
  const distance = Math.abs(value - last);
  if (valueType === 'ratio') return Math.round(distance * 10_000) >= jumpPoints * 10_000;
  const [smaller = 0, larger = 0] = [Math.abs(value), Math.abs(last)].toSorted((a, b) => a - b);
  return distance >= minJump && (larger >= smaller * jumpFactor || value < 0 !== last < 0);
}

type JumpCheck = Pick<Check, 'indicatorId' | 'kind' | 'active' | 'factor' | 'difference'>;

/** Whether whoever enters a figure is asked to look again: by the checks for it where there are some, else by the rule of thumb. */
export function isFarFromLast(
  { id, valueType }: Pick<Indicator, 'id' | 'valueType'>,
  change: FigureChange,
  checks: readonly JumpCheck[],
): boolean {
  const own = checks.filter(({ indicatorId, kind, active }) => active && kind === 'jump' && indicatorId === id);
  return own.length === 0 ? isJump(valueType, change) : own.some((check) => isJumpByCheck(check, change));
}
