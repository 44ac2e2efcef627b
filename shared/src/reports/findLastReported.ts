import type { Measurement } from '../measurements/measurement.ts';

type DatedFigure = Pick<Measurement, 'periodId' | 'availability' | 'value'>;

interface NumberedPeriod {
  readonly id: number;
  readonly number: number;
}

/** The last reported figure of an assignment before the period with the number `before`; null if there is none. */
export function findLastReported(
  cells: readonly DatedFigure[],
  periods: readonly NumberedPeriod[],
  before: number,
): number | null {
  const numbers = new Map(periods.map(({ id, number }) => [id, number]));
  const numberOf = ({ periodId }: DatedFigure) => numbers.get(periodId) ?? Number.POSITIVE_INFINITY;
  const earlier = cells.filter((cell) => cell.availability === 'reported' && cell.value !== null && numberOf(cell) < before);
  return earlier.toSorted((one, other) => numberOf(one) - numberOf(other)).at(-1)?.value ?? null;
}
