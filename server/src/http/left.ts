import { setImmediate as turn } from 'node:timers/promises';
import type { Request } from './route.ts';

/** Whoever asked has hung up: nobody reads an answer, and what was done in the transaction is undone. */
export class Left extends Error {
  override name = 'Left';
}

const stepsOfTurn = 25;

/** For each step of what takes long: lets others be served now and then, and throws `Left` once whoever asked has gone. */
export function stepsOf({ isLeft }: Pick<Request, 'isLeft'>): () => Promise<void> {
  let steps = 0;
  return async () => {
    // Only between turns does the server hear that a connection is closed.
    if (steps % stepsOfTurn === 0) await turn();
    steps += 1;
    if (isLeft()) throw new Left();
  };
}
