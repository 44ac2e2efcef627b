import { setTimeout as pause } from 'node:timers/promises';
import { type SystemStore, systemStoreOf } from '@pilotage/db';
import type { ResourceName } from '@pilotage/shared';
import type { TestApp } from './testApp.ts';

/** Long enough for a request to reach the locked row. */
const waitForLockMs = 500;

interface RowLockScenario<T> {
  row: readonly [ResourceName, number];
  /** The change of the transaction that holds the lock. */
  change: (system: SystemStore) => Promise<unknown>;
  /** Sends the request to test. */
  sendRequest: () => Promise<T>;
}

/** Sends a request while another transaction holds a row lock with an uncommitted change; resolves after its commit. */
export async function whileRowLocked<T>(
  { pilotage }: TestApp,
  { row: [resource, id], change, sendRequest }: RowLockScenario<T>,
): Promise<T> {
  let response: Promise<T> | undefined;
  await pilotage.stores.system().transaction(async (store) => {
    const system = systemStoreOf(store);
    await system.lockRow(resource, id);
    await change(system);
    response = sendRequest();
    await pause(waitForLockMs);
  });
  if (!response) throw new Error('The request was not sent.');
  return response;
}
