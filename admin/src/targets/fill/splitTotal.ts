import { parseTenThousandths } from '@pilotage/shared';

const tenThousandthsOf = (figure: number): bigint => parseTenThousandths(figure) ?? 0n;

/**
 * Splits a total in proportion to the weights, rounded to the decimals of the indicator, or to those of the total where it has
 * more. The shares add up to the total: what rounding leaves goes to the largest remainders, then to the first.
 */
export function splitTotal(total: number, weights: readonly number[], decimals: number): number[] {
  const exactWeights = weights.map(tenThousandthsOf);
  const weightSum = exactWeights.reduce((sum, weight) => sum + weight, 0n);
  if (weightSum <= 0n) return weights.map(() => 0);
  const exactTotal = tenThousandthsOf(Math.abs(total));
  const wantedStep = 10n ** BigInt(4 - Math.min(4, decimals));
  const step = exactTotal % wantedStep === 0n ? wantedStep : 1n;
  const units = exactTotal / step;
  const shares = exactWeights.map((weight) => ({
    units: (units * weight) / weightSum,
    remainder: (units * weight) % weightSum,
  }));
  const left = units - shares.reduce((sum, share) => sum + share.units, 0n);
  const order = shares
    .map((share, index) => ({ index, remainder: share.remainder }))
    .toSorted((one, other) =>
      one.remainder === other.remainder ? one.index - other.index : one.remainder > other.remainder ? -1 : 1,
    );
  const extra = new Set(order.slice(0, Number(left)).map(({ index }) => index));
  const sign = total < 0 ? -1 : 1;
  return shares.map((share, index) => (sign * Number((share.units + (extra.has(index) ? 1n : 0n)) * step)) / 10_000);
}
