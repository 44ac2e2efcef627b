import type { SystemStore } from '@pilotage/db';
import { formatInstantWithZone, type Period } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';

interface PeriodWriteTarget {
  organisationId: number;
  periodId: number;
}

/**
 * Throws 423 where a closed period keeps the organisation from writing. An exception opens it for that organisation alone, up to
 * and including its last instant. Ask inside the write's transaction, after its guard: the clock of that moment decides.
 */
export async function assertPeriodWritable(system: SystemStore, { organisationId, periodId }: PeriodWriteTarget): Promise<void> {
  const [period] = await system.all('periods', { where: { id: periodId } });
  return assertLoadedPeriodWritable(system, period, organisationId);
}

/** The same for a period that was read in the write's transaction, after its guard. */
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
