/**
 * A figure as it stands in an input: never grouped, in the decimal mark of the language, and never with exactly three
 * decimals, so that what the product writes can always be read again without asking (`1.234` becomes `1.2340`).
 */
export function formatFigureInput(figure: number | null, locale: string): string {
  if (figure === null) return '';
  const decimals = (String(figure).split('.')[1] ?? '').length === 3 ? 4 : 0;
  return new Intl.NumberFormat(locale, { useGrouping: false, minimumFractionDigits: decimals, maximumFractionDigits: 4 })
    .format(figure)
    .replace('\u2212', '-');
}
