import type { ProgressIndicator } from '../cells/progressInput.ts';
import { compare, dividedBy, minus, type Rational } from '../rational/rational.ts';

/**
 * (value - baseline) / (target - baseline), for both directions alike, never clipped. null when it is not defined: without
 * value, baseline or target, with a target equal to its baseline, or on the other side of it than the direction says.
 * Source: domain.md, "Attainment".
 */
export function computeAttainment(
  value: Rational | null,
  baseline: Rational | null,
  target: Rational | null,
  direction: ProgressIndicator['direction'],
): Rational | null {
  if (value === null || baseline === null || target === null) return null;
  const side = compare(target, baseline);
  if (side === 0 || side > 0 !== (direction === 'increase')) return null;
  return dividedBy(minus(value, baseline), minus(target, baseline));
}
