import type { Indicator } from '@pilotage/shared';
import { formatNumber, formatPercent } from '../resource/format.ts';

type FigureFormat = Pick<Indicator, 'valueType' | 'decimals' | 'options'>;

/** A figure in its indicator's way: a ratio as percent, a score with its option's words, all else with the indicator's decimals. */
export function formatIndicatorFigure(value: number, { valueType, decimals, options }: FigureFormat, locale: string): string {
  if (valueType === 'ratio') return formatPercent(value, locale, Math.max(1, decimals));
  const formatted = formatNumber(value, locale, Number.isInteger(value) && decimals === 0 ? undefined : decimals);
  if (valueType === 'score') {
    const option = options.find((each) => each.value === value);
    return option ? `${formatted} (${option.text})` : formatted;
  }
  return valueType === 'amount' ? `${formatted} €` : formatted;
}
