const maximumSteps = 4;

/** Integer ticks from 0 to at least `highest`, in at most four steps of 1, 2 or 5 times a power of ten. */
export function createIntegerTicks(highest: number): number[] {
  let [power, factor] = [1, 1];
  while (power * factor * maximumSteps < highest) {
    if (factor === 5) [power, factor] = [power * 10, 1];
    else factor = factor === 1 ? 2 : 5;
  }
  const step = power * factor;
  return Array.from({ length: Math.max(1, Math.ceil(highest / step)) + 1 }, (_, index) => index * step);
}
