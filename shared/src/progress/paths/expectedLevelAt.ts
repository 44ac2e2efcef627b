import type { LevelPath } from './buildLevelPath.ts';
import { fromTenThousandths, type Rational } from '../rational/rational.ts';

/**
 * The level on the path at the beginning of a day, in straight lines by days; for the level "at the end of period p" ask
 * its `endDay`. Before the path begins it is the baseline (nothing is expected yet), after its end the target stays.
 * Source: domain.md, "Expected by now".
 */
export function expectedLevelAt(path: LevelPath, day: number): Rational {
  let before = path[0];
  if (before === undefined) throw new RangeError('A path has no points.');
  if (day <= before.day) return fromTenThousandths(before.level);
  for (const after of path) {
    if (day < after.day) {
      const span = BigInt(after.day - before.day);
      const elapsed = BigInt(day - before.day);
      return {
        numerator: before.level * span + (after.level - before.level) * elapsed,
        denominator: 10_000n * span,
      };
    }
    before = after;
  }
  return fromTenThousandths(before.level);
}
