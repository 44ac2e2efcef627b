import type { SystemStore } from '@pilotage/db';
import { Problem } from '../http/problem.ts';

interface Place {
  organisationId: number;
  periodId: number;
}

/**
 * Throws 423 where a closed period keeps the organisation from writing. An exception opens it for that organisation alone, up to
 * and including its last instant. Ask inside the write's transaction, after its guard: the clock of that moment decides.
 */
export async function assertPeriodWritable(system: SystemStore, { organisationId, periodId }: Place): Promise<void> {
  const [period] = await system.all('periods', { where: { id: periodId } });
  if (period?.state !== 'closed') return;
  const [exception] = await system.all('exceptions', { where: { organisationId, periodId } });
  if (exception && system.now() <= exception.until) return;
  const closed = `Period ${period.number} was closed at ${period.updatedAt}.`;
  throw new Problem('periodClosed', {
    detail: exception ? `${closed} The exception for the organisation ended at ${exception.until}.` : closed,
  });
}
