import { useXAxisScale, useYAxisScale } from 'recharts';

/** Scales of the surrounding chart for a figure and a row; null until the chart has its size. */
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
