import type { Clock, Stores } from '@pilotage/db';

export interface CommandContext {
  stores: Stores;
  clock: Clock;
}

/** An error of the operator. The command prints its message and exits with 1. */
export class CommandError extends Error {}
