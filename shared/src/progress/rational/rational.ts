/**
 * An exact fraction; the denominator is above 0. Not always in lowest terms: `plus` (for different denominators) and `times`
 * reduce, so that long sums stay small. Compare with `compare`, never with ===.
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const zero: Rational = { numerator: 0n, denominator: 1n };

/** A whole number. */
export const fromWhole = (value: number): Rational => ({ numerator: BigInt(value), denominator: 1n });

/** A figure from ten-thousandths. */
export function fromTenThousandths(tenThousandths: bigint): Rational {
  return { numerator: tenThousandths, denominator: 10_000n };
}

export function plus(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  return reduceToLowestTerms({
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  });
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function timesWhole(a: Rational, factor: bigint): Rational {
  return { numerator: a.numerator * factor, denominator: a.denominator };
}

/** a x b, in lowest terms. */
export function times(a: Rational, b: Rational): Rational {
  return reduceToLowestTerms({ numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator });
}

/** a / b. Throws a RangeError if b is 0. */
export function dividedBy(a: Rational, b: Rational): Rational {
  if (b.numerator === 0n) throw new RangeError('A figure was divided by 0.');
  const numerator = a.numerator * b.denominator;
  const denominator = a.denominator * b.numerator;
  return denominator > 0n ? { numerator, denominator } : { numerator: -numerator, denominator: -denominator };
}

/** Below 0 if a < b, 0 if equal, above 0 if a > b. */
export function compare(a: Rational, b: Rational): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The sum of the figures. Figures with the same denominator are added first, which saves reductions. */
export function sum(figures: readonly Rational[]): Rational {
  const byDenominator = new Map<bigint, bigint>();
  for (const { numerator, denominator } of figures) {
    byDenominator.set(denominator, (byDenominator.get(denominator) ?? 0n) + numerator);
  }
  let total = zero;
  for (const [denominator, numerator] of byDenominator) total = plus(total, { numerator, denominator });
  return total;
}

function reduceToLowestTerms({ numerator, denominator }: Rational): Rational {
  let divisor = denominator;
  let rest = numerator < 0n ? -numerator : numerator;
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}
