import type { Period } from '@pilotage/shared';

/** The due day that comes next among the open periods. */
export function nextDueDay(periods: readonly Period[], today: string): string | null {
  const days = periods.filter(({ state, dueOn }) => state === 'open' && dueOn >= today).map(({ dueOn }) => dueOn);
  return days.sort()[0] ?? null;
}
