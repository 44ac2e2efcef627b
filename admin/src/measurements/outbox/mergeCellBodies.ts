import type { CellBody } from './cellBody.ts';

/**
 * One request body for two changes of a cell of which the earlier one is not stored: what the later one leaves unchanged is still
 * what the earlier one says, such as parts. The later one names its own numbers.
 */
export function mergeCellBodies(earlier: CellBody | null, later: CellBody | null): CellBody | null {
  if (earlier === null || later === null) return later;
  const { value, numerator, denominator, ...kept } = earlier;
  return { ...kept, ...later };
}
