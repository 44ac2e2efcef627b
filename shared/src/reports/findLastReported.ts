import type { Measurement } from '../measurements/measurement.ts';

type DatedFigure = Pick<Measurement, 'periodId' | 'availability' | 'value'>;

interface NumberedPeriod {
  readonly id: number;
  readonly number: number;
}

/** The last of an assignment's figures before a period, in the order of the periods' numbers: what a figure is compared with. */
export function findLastReported(
  cells: readonly DatedFigure[],
  periods: readonly NumberedPeriod[],
  before: number,
): number | null {
  const numbers = new Map(periods.map(({ id, number }) => [id, number]));
  const at = ({ periodId }: DatedFigure) => numbers.get(periodId) ?? Number.POSITIVE_INFINITY;
  const earlier = cells.filter((cell) => cell.availability === 'reported' && cell.value !== null && at(cell) < before);
  return earlier.toSorted((one, other) => at(one) - at(other)).at(-1)?.value ?? null;
}
