import type { Period, PeriodException } from '@pilotage/shared';

/** The period as the organisation of these exceptions finds it: closed, and open to it while an exception holds. */
export function applyExceptions(
  period: Period | undefined,
  exceptions: readonly PeriodException[],
  now: string,
): Period | undefined {
  if (period?.state !== 'closed') return period;
  const isExcepted = exceptions.some(({ periodId, until }) => periodId === period.id && now <= until);
  return isExcepted ? { ...period, state: 'open' } : period;
}
