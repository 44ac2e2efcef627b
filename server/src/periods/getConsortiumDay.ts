import type { SystemStore } from '@pilotage/db';
import { createLocalDayFormatter } from '@pilotage/shared';

/** The current day (YYYY-MM-DD) in the consortium's time zone. */
export async function getConsortiumDay(system: SystemStore): Promise<string> {
  const { timeZone } = await system.get('consortium', 1);
  return createLocalDayFormatter(timeZone)(system.now());
}
