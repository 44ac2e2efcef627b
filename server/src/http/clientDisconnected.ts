import { setImmediate as nextEventLoopTurn } from 'node:timers/promises';
import type { RouteRequest } from './route.ts';

/** Whoever asked has hung up: nobody reads an answer, and what was done in the transaction is undone. */
export class ClientDisconnected extends Error {
  override name = 'ClientDisconnected';
}

const stepsPerYield = 25;

/** For each step of what takes long: lets others be served now and then, and throws `ClientDisconnected` once whoever asked has gone. */
export function createCheckpoint({ isDisconnected }: Pick<RouteRequest, 'isDisconnected'>): () => Promise<void> {
  let steps = 0;
  return async () => {
    // Only between turns does the server hear that a connection is closed.
    if (steps % stepsPerYield === 0) await nextEventLoopTurn();
    steps += 1;
    if (isDisconnected()) throw new ClientDisconnected();
  };
}
