import type { SystemStore } from '@pilotage/db';
import { localDay } from '@pilotage/shared';

/** The day that it is for the consortium. */
export async function todayOf(system: SystemStore): Promise<string> {
  const { timeZone } = await system.get('consortium', 1);
  return localDay(timeZone)(system.now());
}
