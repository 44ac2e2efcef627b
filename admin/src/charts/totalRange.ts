import type { AxisRange } from './axisRange.ts';

const maximumSteps = 4;

/** The smallest step of 1, 2 or 5 times a power of ten, of at least `smallest`, with which `span` takes at most four. */
function chooseStep(span: number, smallest: number): number {
  let [power, factor] = [smallest, 1];
  while (power * factor * maximumSteps < span) {
    if (factor === 5) [power, factor] = [power * 10, 1];
    else factor = factor === 1 ? 2 : 5;
  }
  return power * factor;
}

/** The axis of totals: from the lowest below 0 to the highest, in whole steps; whole numbers where all figures are. */
export function computeTotalRange(values: readonly number[], hasWholeNumbers: boolean): AxisRange {
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  const step = chooseStep(highest - lowest, hasWholeNumbers ? 1 : 0.0001);
  const first = Math.floor(lowest / step);
  const last = Math.max(first + 1, Math.ceil(highest / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { from: first * step, to: last * step, ticks };
}
