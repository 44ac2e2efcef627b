import { useXAxisScale, useYAxisScale } from 'recharts';

/** Where a figure and a row lie in the chart around; null until the chart knows its own size. */
export function useBarScales(
  firstKey: string | undefined,
): { x: (figure: number) => number; middle: (key: string) => number } | null {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!xScale || !yScale || firstKey === undefined) return null;
  const x = (figure: number) => Number(xScale(figure));
  const middle = (key: string) => Number(yScale(key, { position: 'middle' }));
  return Number.isFinite(x(0)) && Number.isFinite(middle(firstKey)) ? { x, middle } : null;
}
