import type { Period, PeriodException } from '@pilotage/shared';

/** The period as the organisation of these exceptions sees it: a closed period is open to it while an exception is valid. */
export function applyExceptions(
  period: Period | undefined,
  exceptions: readonly PeriodException[],
  now: string,
): Period | undefined {
  if (period?.state !== 'closed') return period;
  const isExcepted = exceptions.some(({ periodId, until }) => periodId === period.id && now <= until);
  return isExcepted ? { ...period, state: 'open' } : period;
}
