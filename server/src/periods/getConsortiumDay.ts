import type { SystemStore } from '@pilotage/db';
import { createLocalDayFormatter } from '@pilotage/shared';

/** The day that it is for the consortium. */
export async function getConsortiumDay(system: SystemStore): Promise<string> {
  const { timeZone } = await system.get('consortium', 1);
  return createLocalDayFormatter(timeZone)(system.now());
}
