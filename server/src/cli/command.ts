import type { Clock, Stores } from '@pilotage/db';

export interface CommandContext {
  stores: Stores;
  clock: Clock;
}

/** What an operator did wrong, in one line. */
export class CommandError extends Error {}
