import type { Period } from '../periods/period.ts';
import { type EnrolmentFigures, type EnrolmentStage, enrolmentStages } from './enrolment.ts';
import type { Module } from './module.ts';

export type PeriodFigures = EnrolmentFigures & { readonly periodId: number };

export interface RunningTotal {
  /** The sum of what is known up to the period; null where nothing is. */
  value: number | null;
  /** Whether it is known in every period since the module opened, so that it is the whole of it. */
  isComplete: boolean;
}

export type RunningTotals = Record<EnrolmentStage, RunningTotal>;

interface RunningTotalsInput {
  module: Pick<Module, 'opensOn'>;
  periods: readonly Pick<Period, 'id' | 'number' | 'endsOn'>[];
  /** The figures of one organisation in the module, at most one for each period. */
  figures: readonly PeriodFigures[];
}

const startTotals = (): RunningTotals => ({
  enrolled: { value: null, isComplete: true },
  active: { value: null, isComplete: true },
  completed: { value: null, isComplete: true },
  certified: { value: null, isComplete: true },
});

/** The running totals through each period, by the id of the period. Nobody types them (`domain.md`, Measurements). */
export function computeRunningTotals({ module, periods, figures }: RunningTotalsInput): ReadonlyMap<number, RunningTotals> {
  const figuresByPeriod = new Map(figures.map((each) => [each.periodId, each]));
  const totals = new Map<number, RunningTotals>();
  let last = startTotals();
  for (const period of periods.toSorted((a, b) => a.number - b.number)) {
    const next = startTotals();
    for (const stage of enrolmentStages) {
      const amount = figuresByPeriod.get(period.id)?.[stage] ?? null;
      const { value, isComplete } = last[stage];
      next[stage] = {
        value: amount === null ? value : (value ?? 0) + amount,
        isComplete: isComplete && (amount !== null || period.endsOn < module.opensOn),
      };
    }
    totals.set(period.id, next);
    last = next;
  }
  return totals;
}
