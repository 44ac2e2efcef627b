import type { FigureInterval } from './computeWilsonInterval.ts';

/** The probability beyond each limit, by the width of the limits in percent. */
export const funnelTails = { 95: 0.025, 99.8: 0.001 } as const;

/** Above this number of cases the normal distribution is as near as the screen shows. */
const exactUpTo = 1_000_000;

/** Quantiles of the standard normal distribution for the tails above. */
const normalQuantiles: Readonly<Record<number, number>> = { 0.025: 1.959963984540054, 0.001: 3.090232306167813 };

/**
 * The control limits of a funnel plot of shares: between which shares one of `cases` cases lies by chance alone if its true share is
 * `share`. Limits are quantiles of the binomial distribution, interpolated between its steps, within 0 and 1. Both are counted from their
 * own end: a count is outside of a limit only if it and all beyond have at most the probability `tail`. Not rounded.
 * Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005), appendix A.1.
 * Throws a RangeError for a share outside of 0 to 1, and for cases that are not a whole number above 0.
 */
export function computeFunnelLimits(share: number, cases: number, tail: number): FigureInterval {
  if (!(share >= 0 && share <= 1)) throw new RangeError('A share is from 0 to 1.');
  if (!Number.isSafeInteger(cases) || cases <= 0) throw new RangeError('Cases are a whole number above 0.');
  if (share === 0 || share === 1) return { from: share, to: share };
  if (cases > exactUpTo) {
    const spread = (normalQuantiles[tail] ?? Number.NaN) * Math.sqrt((share * (1 - share)) / cases);
    return { from: clampShare(share - spread), to: clampShare(share + spread) };
  }
  return { from: clampShare(findQuantile(share, cases, tail)), to: clampShare(1 - findQuantile(1 - share, cases, tail)) };
}

const clampShare = (share: number) => Math.min(1, Math.max(0, share));

/** The interpolated quantile of the binomial distribution, as a share. */
function findQuantile(share: number, cases: number, probability: number): number {
  const mean = cases * share;
  // What lies farther off than this has no weight that a double can hold beside the rest.
  const reach = 12 * Math.sqrt(mean * (1 - share)) + 40;
  let count = Math.max(0, Math.floor(mean - reach));
  let weight = Math.exp(
    logFactorial(cases) -
      logFactorial(count) -
      logFactorial(cases - count) +
      count * Math.log(share) +
      (cases - count) * Math.log1p(-share),
  );
  let below = weight;
  while (below < probability && count < cases) {
    weight *= ((cases - count) / (count + 1)) * (share / (1 - share));
    count += 1;
    below += weight;
  }
  return (count - (below - probability) / weight) / cases;
}

/** ln(n!), by its sum up to 100 and Stirling's series beyond. */
function logFactorial(n: number): number {
  if (n > 100) return (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3);
  let sum = 0;
  for (let factor = 2; factor <= n; factor += 1) sum += Math.log(factor);
  return sum;
}
