/**
 * An exact fraction; the denominator is above 0. Not always in lowest terms: `plus` reduces where denominators differ,
 * which keeps long sums small, and so does `times`. Never compared with ===, always with `compare`.
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const zero: Rational = { numerator: 0n, denominator: 1n };

/** A whole number. */
export const fromWhole = (value: number): Rational => ({ numerator: BigInt(value), denominator: 1n });

/** A figure kept in whole ten-thousandths. */
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

/** a x b, in lowest terms: products of products stay small. */
export function times(a: Rational, b: Rational): Rational {
  return reduceToLowestTerms({ numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator });
}

/** a / b; dividing by 0 is a mistake of the caller and throws. */
export function dividedBy(a: Rational, b: Rational): Rational {
  if (b.numerator === 0n) throw new RangeError('A figure was divided by 0.');
  const numerator = a.numerator * b.denominator;
  const denominator = a.denominator * b.numerator;
  return denominator > 0n ? { numerator, denominator } : { numerator: -numerator, denominator: -denominator };
}

/** Below 0 when a < b, 0 when equal, above 0 when a > b. */
export function compare(a: Rational, b: Rational): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Adds those of one denominator first, so that hundreds of paths cost few reductions. */
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
