import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { RouteRequest } from '../route.ts';

/** The client has closed the connection. Throwing this rolls back the transaction; no response is sent. */
export class ClientDisconnected extends Error {
  override name = 'ClientDisconnected';
}

const stepsPerYield = 25;

/**
 * Returns a function to call at each step of a long operation. It yields to the event loop every 25 steps and throws
 * `ClientDisconnected` after the client has disconnected.
 */
export function createCheckpoint({ isDisconnected }: Pick<RouteRequest, 'isDisconnected'>): () => Promise<void> {
  let steps = 0;
  return async () => {
    // A closed connection is noticed only when the event loop runs.
    if (steps % stepsPerYield === 0) await yieldToEventLoop();
    steps += 1;
    if (isDisconnected()) throw new ClientDisconnected();
  };
}
