import { setTimeout as pause } from 'node:timers/promises';
import { type SystemStore, systemStoreOf } from '@pilotage/db';
import type { ResourceName } from '@pilotage/shared';
import type { TestApp } from './testApp.ts';

/** Long enough for a request to come as far as the row that is held. */
const waitForLockMs = 500;

interface RowLockScenario<T> {
  row: readonly [ResourceName, number];
  /** What whoever holds the row does with it. */
  change: (system: SystemStore) => Promise<unknown>;
  /** What is asked meanwhile. */
  sendRequest: () => Promise<T>;
}

/** Asks while somebody holds a row and has done something that is not committed; answers once it is. */
export async function whileRowLocked<T>(
  { pilotage }: TestApp,
  { row: [resource, id], change: does, sendRequest: ask }: RowLockScenario<T>,
): Promise<T> {
  let asked: Promise<T> | undefined;
  await pilotage.stores.system().transaction(async (store) => {
    const system = systemStoreOf(store);
    await system.lockRow(resource, id);
    await does(system);
    asked = ask();
    await pause(waitForLockMs);
  });
  if (!asked) throw new Error('Nothing was asked.');
  return asked;
}
