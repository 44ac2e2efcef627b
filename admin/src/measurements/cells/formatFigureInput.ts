import { numberFormatOf } from '@pilotage/shared';

/**
 * Formats a figure for an input: ungrouped, with the decimal mark of the locale, and never with exactly three decimals, so that
 * the text is always unambiguous when parsed (`1.234` becomes `1.2340`).
 */
export function formatFigureInput(figure: number | null, locale: string, mostDecimals = 4): string {
  if (figure === null) return '';
  const decimals = (String(figure).split('.')[1] ?? '').length === 3 ? 4 : 0;
  return numberFormatOf(locale, { useGrouping: false, minimumFractionDigits: decimals, maximumFractionDigits: mostDecimals })
    .format(figure)
    .replace('\u2212', '-');
}
