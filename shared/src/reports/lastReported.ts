import type { Measurement } from '../measurements/measurement.ts';

type Dated = Pick<Measurement, 'periodId' | 'availability' | 'value'>;

interface Numbered {
  readonly id: number;
  readonly number: number;
}

/** The last of an assignment's figures before a period, in the order of the periods' numbers: what a figure is compared with. */
export function lastReported(cells: readonly Dated[], periods: readonly Numbered[], before: number): number | null {
  const numbers = new Map(periods.map(({ id, number }) => [id, number]));
  const at = ({ periodId }: Dated) => numbers.get(periodId) ?? Number.POSITIVE_INFINITY;
  const earlier = cells.filter((cell) => cell.availability === 'reported' && cell.value !== null && at(cell) < before);
  return earlier.toSorted((one, other) => at(one) - at(other)).at(-1)?.value ?? null;
}
