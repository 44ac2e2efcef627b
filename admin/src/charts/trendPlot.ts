import { type AxisRange, percentAlong } from './axisRange.ts';

/** Size in px at which a small chart is drawn; it is scaled to its place, on paper too. */
export const drawnSize = { width: 320, height: 176 } as const;

/** The edges of the plot, in px of the drawing: beside it stand the labels of its axes. */
export const plotEdges = { left: 50, right: 306, top: 8, bottom: 146 } as const;

/** Between the edges of the plot and its first and last point. */
const padding = { left: 10, right: 4 } as const;
/** What a label such as "P12" needs. */
const labelWidth = 34;

export interface TrendPlot {
  /** The place of the point at `index`, from the left. */
  x(index: number): number;
  /** The place of an attainment, from the top. */
  y(attainment: number): number;
  /** Whether there is room for the label of the point at `index`; the last one always has it. */
  hasLabel(index: number): boolean;
}

/** Places of `count` points in a small chart with this axis. */
export function createTrendPlot(count: number, range: AxisRange): TrendPlot {
  const from = plotEdges.left + padding.left;
  const to = plotEdges.right - padding.right;
  const distance = (to - from) / Math.max(1, count - 1);
  const labelStep = Math.ceil(labelWidth / distance);
  return {
    x: (index) => (count === 1 ? (from + to) / 2 : from + index * distance),
    y: (attainment) => plotEdges.bottom - (percentAlong(attainment, range) / 100) * (plotEdges.bottom - plotEdges.top),
    hasLabel: (index) => (count - 1 - index) % labelStep === 0,
  };
}
