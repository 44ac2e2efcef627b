import type { ProgressIndicator } from '../cells/progressInput.ts';
import { compare, dividedBy, minus, type Rational } from '../rational/rational.ts';

/**
 * (value - baseline) / (target - baseline), the same for both directions, never clipped. null if undefined: without value,
 * baseline or target, or with a target equal to its baseline or on the wrong side of it.
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
