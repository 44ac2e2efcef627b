import type { Indicator } from '@pilotage/shared';
import { figureText, percentText } from '../resource/format.ts';

type Measured = Pick<Indicator, 'valueType' | 'decimals' | 'options'>;

/** A figure in its indicator's way: a ratio as percent, a score with its option's words, all else with the indicator's decimals. */
export function figureOf(value: number, { valueType, decimals, options }: Measured, locale: string): string {
  if (valueType === 'ratio') return percentText(value, locale, Math.max(1, decimals));
  const written = figureText(value, locale, Number.isInteger(value) && decimals === 0 ? undefined : decimals);
  if (valueType === 'score') {
    const option = options.find((each) => each.value === value);
    return option ? `${written} (${option.text})` : written;
  }
  return valueType === 'amount' ? `${written} €` : written;
}
