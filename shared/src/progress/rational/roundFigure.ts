import type { Rational } from './rational.ts';

const tenThousand = 10_000n;

/**
 * Rounds a result to four decimals, half away from zero, never -0. null stays null.
 * Source: domain.md, "Answers are rounded once, at the very end, to four decimals, half away from zero".
 */
export function roundFigure(figure: Rational | null): number | null {
  if (figure === null) return null;
  const { numerator, denominator } = figure;
  // Most figures are ten-thousandths already.
  if (denominator === tenThousand) return toNumber(numerator);
  const magnitude = numerator < 0n ? -numerator : numerator;
  const whole = (2n * magnitude * 10_000n + denominator) / (2n * denominator);
  return toNumber(numerator < 0n ? -whole : whole);
}

/** The double nearest to a number of ten-thousandths. Beyond 2^53 it is parsed from decimals, so that it is rounded once. */
function toNumber(tenThousandths: bigint): number {
  const number = Number(tenThousandths);
  if (Number.isSafeInteger(number)) return number / 10_000;
  const digits = String(tenThousandths);
  return Number(`${digits.slice(0, -4)}.${digits.slice(-4)}`);
}
