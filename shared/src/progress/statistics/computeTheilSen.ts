/** A value at a place of the axis, such as an attainment at a day. */
export interface TrendMeasure {
  readonly x: number;
  readonly y: number;
}

export interface TheilSenSlope {
  /** Change of y for each unit of x. */
  readonly slope: number;
  readonly from: number;
  readonly to: number;
  /** With which confidence the slope lies in the range: at least the asked one, as a fraction. */
  readonly confidence: number;
}

/** With fewer measures no range of slopes has a confidence of 90 %. */
export const leastTrendMeasures = 4;

const askedConfidence = 0.9;

/**
 * The median of the slopes between all pairs, which a single outlier does not move, and the range in which the slope lies with a confidence
 * of at least 90 %, by the exact distribution of Kendall's S. null with fewer than four measures; measures at the same place make no
 * pair. Not rounded.
 * Source: H. Theil, "A rank-invariant method of linear and polynomial regression analysis", Proc. KNAW 53 (1950); P. K. Sen, "Estimates
 * of the regression coefficient based on Kendall's tau", JASA 63 (1968).
 */
export function computeTheilSen(measures: readonly TrendMeasure[]): TheilSenSlope | null {
  const places = new Set(measures.map(({ x }) => x)).size;
  if (places < leastTrendMeasures || places < measures.length) return null;
  const slopes = measures
    .flatMap((one, index) => measures.slice(index + 1).map((other) => (other.y - one.y) / (other.x - one.x)))
    .sort((a, b) => a - b);
  const { leftOut, confidence } = findLeftOut(measures.length);
  return {
    slope: medianOf(slopes),
    from: slopes[leftOut] ?? Number.NaN,
    to: slopes[slopes.length - 1 - leftOut] ?? Number.NaN,
    confidence,
  };
}

/** The median of ascending numbers. */
function medianOf(ascending: readonly number[]): number {
  const middle = ascending.length >> 1;
  const upper = ascending[middle] ?? Number.NaN;
  return ascending.length % 2 === 1 ? upper : ((ascending[middle - 1] ?? upper) + upper) / 2;
}

/** How many slopes are left out at each end of the range, and its confidence: S counts pairs in order less pairs out of order. */
function findLeftOut(n: number): { leftOut: number; confidence: number } {
  const shares = shareOfInversions(n);
  let leftOut = 0;
  let tail = shares[0] ?? 1;
  for (let inversions = 1; tail + (shares[inversions] ?? 1) <= (1 - askedConfidence) / 2; inversions += 1) {
    tail += shares[inversions] ?? 1;
    leftOut = inversions;
  }
  return { leftOut, confidence: 1 - 2 * tail };
}

/** The share of the orders of n numbers that have 0, 1, 2 ... pairs out of order. */
function shareOfInversions(n: number): number[] {
  let shares = [1];
  for (let size = 2; size <= n; size += 1) {
    const longer = Array.from({ length: shares.length + size - 1 }, () => 0);
    for (const [inversions, share] of shares.entries())
      for (let moved = 0; moved < size; moved += 1) longer[inversions + moved] = (longer[inversions + moved] ?? 0) + share / size;
    shares = longer;
  }
  return shares;
}

export interface TrendProjection {
  readonly level: number;
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

/**
 * The level at a place after all measures if it goes on at the slope of Theil and Sen, with the levels at both ends of its range: the
 * median of the levels to which each measure leads. null with fewer than four measures. Not rounded.
 */
export function projectTrend(measures: readonly TrendMeasure[], at: number): TrendProjection | null {
  const slopes = computeTheilSen(measures);
  if (slopes === null) return null;
  const levelOf = (slope: number) => medianOf(measures.map(({ x, y }) => y + slope * (at - x)).sort((a, b) => a - b));
  return {
    level: levelOf(slopes.slope),
    from: levelOf(slopes.from),
    to: levelOf(slopes.to),
    confidence: slopes.confidence,
  };
}
