import { fromDayNumber, isDay, normalizeDay, type Period, type PeriodPlan, toDayNumber } from '@pilotage/shared';

/** The typed texts of the plan. */
export type PlanTexts = Record<keyof PeriodPlan, string>;

export const planFieldNames = ['firstDay', 'months', 'count', 'dueAfterDays', 'firstNumber'] as const;

const limits = { firstNumber: [1, 1000], months: [1, 60], count: [1, 60], dueAfterDays: [0, 366] } as const;

/** The texts that the plan begins with: after the present periods, else from the first day of the project. */
export function createPlanTexts(periods: readonly Period[], projectStartsOn: string | null): PlanTexts {
  const last = periods.toSorted((one, other) => one.number - other.number).at(-1);
  return {
    firstDay: last ? fromDayNumber(toDayNumber(last.endsOn) + 1) : (projectStartsOn ?? ''),
    firstNumber: String((last?.number ?? 0) + 1),
    months: '6',
    count: last ? '1' : '6',
    dueAfterDays: '45',
  };
}

const parseWhole = (text: string, [lowest, highest]: readonly [number, number]): number | null => {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= lowest && number <= highest ? number : null;
};

/** The fields whose text cannot be read, or the plan. */
export function parsePlan(texts: PlanTexts): { plan: PeriodPlan } | { wrongFields: (keyof PeriodPlan)[] } {
  const firstDay = normalizeDay(texts.firstDay);
  const firstNumber = parseWhole(texts.firstNumber, limits.firstNumber);
  const months = parseWhole(texts.months, limits.months);
  const count = parseWhole(texts.count, limits.count);
  const dueAfterDays = parseWhole(texts.dueAfterDays, limits.dueAfterDays);
  if (isDay(firstDay) && firstNumber !== null && months !== null && count !== null && dueAfterDays !== null)
    return { plan: { firstDay, firstNumber, months, count, dueAfterDays } };
  const numbers = { firstNumber, months, count, dueAfterDays };
  const isWrong = (field: keyof PeriodPlan) => (field === 'firstDay' ? !isDay(firstDay) : numbers[field] === null);
  return { wrongFields: planFieldNames.filter(isWrong) };
}
