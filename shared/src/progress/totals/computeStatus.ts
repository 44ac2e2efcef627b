import type { ProgressStatus } from '../answers/progressResponse.ts';
import type { ProgressIndicator } from '../cells/progressInput.ts';
import { compare, minus, type Rational, timesWhole, zero } from '../rational/rational.ts';

/**
 * The status from achieved / expected progress towards the target: ahead from 1.05, onTrack from 0.95, atRisk from 0.75,
 * otherwise behind; compared as exact fractions. If no or negative progress is expected: onTrack if exactly that was achieved.
 * Call it only if the attainment is defined, because it assumes that the target is on the right side of the baseline. Source:
 * domain.md, "Status".
 */
export function computeStatus(
  value: Rational,
  baseline: Rational,
  expected: Rational,
  direction: ProgressIndicator['direction'],
): ProgressStatus {
  const achieved = signedProgress(direction, minus(value, baseline));
  const due = signedProgress(direction, minus(expected, baseline));
  if (compare(due, zero) <= 0) {
    const difference = compare(achieved, due);
    if (difference === 0) return 'onTrack';
    return difference > 0 ? 'ahead' : 'behind';
  }
  const hundredfold = timesWhole(achieved, 100n);
  if (compare(hundredfold, timesWhole(due, 105n)) >= 0) return 'ahead';
  if (compare(hundredfold, timesWhole(due, 95n)) >= 0) return 'onTrack';
  return compare(hundredfold, timesWhole(due, 75n)) >= 0 ? 'atRisk' : 'behind';
}

function signedProgress(direction: ProgressIndicator['direction'], progress: Rational): Rational {
  return direction === 'increase' ? progress : timesWhole(progress, -1n);
}
