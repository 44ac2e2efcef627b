/** Beyond these the drawing is cut, visibly; the figures never are. */
const furthestDrawn = 2;
const lowestDrawn = -0.5;

export interface DrawnRange {
  from: number;
  to: number;
  ticks: number[];
}

/** What the axis of attainments spans: at least 0 to 100 %, in whole steps, so that the last tick is its end. */
export function drawnRange(shares: readonly (number | null)[], step = 0.25): DrawnRange {
  const given = shares.filter((share) => share !== null);
  const top = Math.min(furthestDrawn, Math.max(1, ...given));
  const bottom = Math.max(lowestDrawn, Math.min(0, ...given));
  const from = Math.floor(bottom / step) * step;
  const to = Math.ceil(top / step) * step;
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
  return { from, to, ticks: ticks.length > 7 ? ticks.filter((tick) => Number.isInteger(tick / (step * 2))) : ticks };
}

/** Where a bar of `share` ends in the drawing, and whether something of it is cut off. */
export function drawnEnd(share: number, { from, to }: DrawnRange): { end: number; isCut: boolean } {
  const end = Math.min(to, Math.max(from, share));
  return { end, isCut: end !== share };
}
