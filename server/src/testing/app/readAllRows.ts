import { resourceNames } from '@pilotage/shared';
import type { TestApp } from './testApp.ts';

/** Every row of every resource as it is stored, the audit trail included: unchanged when nothing was written. */
export async function readAllRows(app: TestApp): Promise<Record<string, string>> {
  const system = app.pilotage.stores.system();
  const rows = await Promise.all(
    resourceNames.map(async (name): Promise<[string, string]> => [name, JSON.stringify(await system.all(name))]),
  );
  return Object.fromEntries(rows);
}
