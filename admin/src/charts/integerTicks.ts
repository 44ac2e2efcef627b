import { computeTotalRange } from './totalRange.ts';

/** Integer ticks from 0 to at least `highest`, in at most four steps of 1, 2 or 5 times a power of ten. */
export const createIntegerTicks = (highest: number): number[] => computeTotalRange([highest], true).ticks;
