import { fromDayNumber, toDayNumber } from '../periods/toDayNumber.ts';
import {
  countFulfilled,
  countOfState,
  type DisseminationCell,
  type DisseminationInput,
  type DisseminationScope,
  listDisseminationCells,
} from './disseminationCells.ts';
import type { DisseminationPlan } from './disseminationPlan.ts';

/** A period that ends within so many days is said to end soon. */
export const soonEndingDays = 30;

/** A plan with activities that have not been held, in a period that has ended or ends soon. */
export interface UnfulfilledPlan extends Pick<DisseminationPlan, 'id' | 'organisationId' | 'objectiveId' | 'periodId' | 'kind'> {
  planned: number;
  held: number;
  /** Activities that are entered and have not been held. */
  coming: number;
  /** How many of the planned ones have not been held. */
  open: number;
  illustrative: boolean;
}

/** The last day on which a period may end to be one that ends soon. */
export const lastSoonEnd = (today: string): string => fromDayNumber(toDayNumber(today) + soonEndingDays);

const byUrgency = (one: DisseminationCell, other: DisseminationCell): number =>
  other.period.number - one.period.number ||
  one.organisationId - other.organisationId ||
  one.objective.position - other.objective.position ||
  one.objective.id - other.objective.id ||
  one.kind.localeCompare(other.kind);

/** What is planned but not done, the latest period first. `today` is the day in the time zone of the consortium. */
export const listUnfulfilledPlans = (input: DisseminationInput, scope: DisseminationScope, today: string): UnfulfilledPlan[] =>
  listDisseminationCells(input, scope)
    .filter(({ period }) => period.endsOn <= lastSoonEnd(today))
    .toSorted(byUrgency)
    .flatMap((cell) => {
      const { plan } = cell;
      const planned = plan?.activities ?? 0;
      const open = planned - countFulfilled(cell);
      if (plan === null || open === 0) return [];
      const { id, organisationId, objectiveId, periodId, kind, illustrative } = plan;
      return [
        {
          ...{ id, organisationId, objectiveId, periodId, kind, planned, open, illustrative },
          held: countOfState(cell, 'held'),
          coming: countOfState(cell, 'planned'),
        },
      ];
    });
