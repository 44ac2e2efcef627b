import type { Indicator } from '@pilotage/shared';
import { formatNumber, formatPercent } from '../resource/format.ts';

type FigureFormat = Pick<Indicator, 'valueType' | 'decimals' | 'options'>;

/**
 * Formats a figure of an indicator: a ratio as a percentage, a score with its label, others with the decimals of the indicator.
 */
export function formatIndicatorFigure(value: number, { valueType, decimals, options }: FigureFormat, locale: string): string {
  if (valueType === 'ratio') return formatPercent(value, locale, Math.max(1, decimals));
  const formatted = formatNumber(value, locale, Number.isInteger(value) && decimals === 0 ? undefined : decimals);
  if (valueType === 'score') {
    const option = options.find((each) => each.value === value);
    return option ? `${formatted} (${option.text})` : formatted;
  }
  return valueType === 'amount' ? `${formatted} €` : formatted;
}
