/** Limits of the axis: longer bars are visibly cut off; figures never are. */
const axisMaximum = 2;
const axisMinimum = -0.5;

export interface AxisRange {
  from: number;
  to: number;
  ticks: number[];
}

/** Range of the attainment axis: at least 0 to 100 %, in whole steps, so that the last tick is the end of the axis. */
export function computeAxisRange(attainments: readonly (number | null)[], step = 0.25): AxisRange {
  const defined = attainments.filter((share) => share !== null);
  const top = Math.min(axisMaximum, Math.max(1, ...defined));
  const bottom = Math.max(axisMinimum, Math.min(0, ...defined));
  const from = Math.floor(bottom / step) * step;
  const to = Math.ceil(top / step) * step;
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
  return { from, to, ticks: ticks.length > 7 ? ticks.filter((tick) => Number.isInteger(tick / (step * 2))) : ticks };
}

/** The end of a bar of `share` within the axis, and whether it is cut off. */
export function clampBarEnd(attainment: number, { from, to }: AxisRange): { end: number; isCut: boolean } {
  const end = Math.min(to, Math.max(from, attainment));
  return { end, isCut: end !== attainment };
}

/** The place of a value on the axis, in percent of its length. */
export const percentAlong = (value: number, { from, to }: AxisRange): number => ((value - from) / (to - from)) * 100;
