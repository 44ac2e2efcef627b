import type { FieldProblem } from '../errors/fieldMessages.ts';
import type { Indicator } from '../indicators/indicator.ts';

/** Whether a figure has at most `decimals` decimals. */
export const fitsDecimals = (figure: number, decimals: number): boolean => Number(figure.toFixed(decimals)) === figure;

/** The problem with the decimals of a number, or null. The stored value is always accepted. */
export function validateDecimals(
  { decimals }: Pick<Indicator, 'decimals'>,
  figure: number,
  stored: number | null | undefined,
): FieldProblem | null {
  if (figure === stored || fitsDecimals(figure, decimals)) return null;
  return decimals === 0 ? { code: 'measurements.wholeNumbers' } : { code: 'measurements.fewerDecimals', limit: decimals };
}
