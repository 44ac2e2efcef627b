import type { LevelPath } from './buildLevelPath.ts';
import { fromTenThousandths, type Rational } from '../rational/rational.ts';

/**
 * The level on the path at the start of a day, by linear interpolation in days. For the end of a period use its `endDay`. Before
 * the path the baseline applies, after it the target. Throws a RangeError for an empty path.
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
