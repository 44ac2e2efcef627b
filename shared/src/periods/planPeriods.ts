import type { FieldProblem } from '../errors/fieldMessages.ts';
import type { Period } from './period.ts';
import { addMonths } from './addMonths.ts';
import { fromDayNumber, toDayNumber } from './toDayNumber.ts';
import { validatePeriod } from './validatePeriod.ts';

export type PlannedPeriod = Pick<Period, 'number' | 'startsOn' | 'endsOn' | 'dueOn'>;

/** What a row of periods of the same length follows from. */
export interface PeriodPlan {
  /** First day of the first period, YYYY-MM-DD. */
  firstDay: string;
  firstNumber: number;
  /** Length of each period in months. */
  months: number;
  count: number;
  /** Days from the end of a period until its report is due. */
  dueAfterDays: number;
}

const addDays = (day: string, days: number) => fromDayNumber(toDayNumber(day) + days);

/** The periods of a plan: each begins on the day after the one before ends. */
export function planPeriods({ firstDay, firstNumber, months, count, dueAfterDays }: PeriodPlan): PlannedPeriod[] {
  return Array.from({ length: count }, (_, index) => {
    const endsOn = addDays(addMonths(firstDay, (index + 1) * months), -1);
    return {
      number: firstNumber + index,
      startsOn: addMonths(firstDay, index * months),
      endsOn,
      dueOn: addDays(endsOn, dueAfterDays),
    };
  });
}

/** The first problem of planned periods beside the present ones, with the period that has it; null: all can be created. */
export function findPlanProblem(
  planned: readonly PlannedPeriod[],
  present: readonly PlannedPeriod[],
): { number: number; problem: FieldProblem } | null {
  for (const [index, period] of planned.entries()) {
    const [problem] = Object.values(validatePeriod(period, [...present, ...planned.slice(0, index)], null));
    if (problem) return { number: period.number, problem };
  }
  return null;
}
