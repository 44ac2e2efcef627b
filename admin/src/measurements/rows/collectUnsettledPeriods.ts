import type { FigureRow } from './figureRow.ts';
import type { UnsettledFigure } from './listUnsettledFigures.ts';

/** In which periods figures of these rows count in another way for others, each with its state once, latest first. */
export function collectUnsettledPeriods(rows: readonly Pick<FigureRow, 'unsettled'>[]): UnsettledFigure[] {
  const periods = new Map(rows.flatMap(({ unsettled }) => unsettled.map((each) => [`${each.number} ${each.state}`, each])));
  return [...periods.values()].toSorted((one, other) => other.number - one.number || one.state.localeCompare(other.state));
}
