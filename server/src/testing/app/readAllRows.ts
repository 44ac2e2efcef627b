import { resourceNames } from '@pilotage/shared';
import type { TestApp } from './testApp.ts';

/** All stored rows of all resources, including the audit trail, as JSON. Equal results mean that nothing was written. */
export async function readAllRows(app: TestApp): Promise<Record<string, string>> {
  const system = app.pilotage.stores.system();
  const rows = await Promise.all(
    resourceNames.map(async (name): Promise<[string, string]> => [name, JSON.stringify(await system.all(name))]),
  );
  return Object.fromEntries(rows);
}
