import type { SystemStore } from '@pilotage/db';
import { formatInstantWithZone, type Period } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';

interface PeriodWriteTarget {
  organisationId: number;
  periodId: number;
}

/**
 * Throws 423 (`periodClosed`) if the period is closed and the organisation has no exception. An exception permits writes up to
 * and including its `until` instant. Call it inside the transaction of the write, after its locks: the time of the call decides.
 */
export async function assertPeriodWritable(system: SystemStore, { organisationId, periodId }: PeriodWriteTarget): Promise<void> {
  const [period] = await system.all('periods', { where: { id: periodId } });
  return assertLoadedPeriodWritable(system, period, organisationId);
}

/** As `assertPeriodWritable`, for a period that was read in the transaction of the write, after its locks. */
export async function assertLoadedPeriodWritable(
  system: SystemStore,
  period: Period | undefined,
  organisationId: number,
): Promise<void> {
  if (period?.state !== 'closed') return;
  const [exception] = await system.all('exceptions', { where: { organisationId, periodId: period.id } });
  if (exception && system.now() <= exception.until) return;
  const { timeZone } = await system.get('consortium', 1);
  const at = (instant: string) => formatInstantWithZone(instant, { locale: 'en', timeZone });
  const closed = `Period ${period.number} was closed on ${at(period.updatedAt)}.`;
  throw new Problem('periodClosed', {
    detail: exception ? `${closed} The exception for the organisation ended on ${at(exception.until)}.` : closed,
  });
}
