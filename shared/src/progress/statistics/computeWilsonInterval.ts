/** Two ends of an interval, as fractions. */
export interface FigureInterval {
  readonly from: number;
  readonly to: number;
}

/** Quantile of the standard normal distribution for a two-sided interval of 95 %. */
const normalQuantile = 1.959963984540054;

/**
 * The score interval of a share, as fractions from 0 to 1: between which shares the true one lies, with a confidence of 95 %, if the counted
 * cases are a sample of independent ones. null where it can be no share of counted cases: numbers that are not whole, nothing counted, or
 * more cases than there are. Not rounded.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927); R. G. Newcombe,
 * "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), method 3.
 */
export function computeWilsonInterval(numerator: number | null, denominator: number | null): FigureInterval | null {
  if (numerator === null || denominator === null || !isShareOfCases(numerator, denominator)) return null;
  const share = numerator / denominator;
  const square = normalQuantile ** 2;
  const middle = 2 * numerator + square;
  const spread = normalQuantile * Math.sqrt(square + 4 * numerator * (1 - share));
  const scale = 2 * (denominator + square);
  // At the ends the formula gives 0 and 1 but for the last digits of a double.
  return {
    from: numerator === 0 ? 0 : (middle - spread) / scale,
    to: numerator === denominator ? 1 : (middle + spread) / scale,
  };
}

/**
 * Whether two numbers can be counted cases out of counted cases: broken numbers, or more than all, cannot. Whole euros pass: what numbers
 * count, they do not tell. So whoever shows what is judged by them says that it holds where both numbers count cases.
 */
export const isShareOfCases = (numerator: number, denominator: number): boolean =>
  Number.isSafeInteger(numerator) &&
  Number.isSafeInteger(denominator) &&
  denominator > 0 &&
  numerator >= 0 &&
  numerator <= denominator;
