import { Conflict } from '@pilotage/db';
import { Problem } from './problem.ts';

interface TransitionTable<T> {
  find(state: string, action: string): T | undefined;
}

/**
 * The transition that `action` makes from the record's state. Throws 409 where there is none, and then, with the stored record, where
 * the version that the step is about is no longer the stored one. What else is wrong with the body is judged after this.
 */
export function resolveTransition<T>(
  machine: TransitionTable<T>,
  record: { state: string; version: number },
  { action, version }: { action: string; version: number },
): T {
  const transition = machine.find(record.state, action);
  if (!transition) throw new Problem('invalidState');
  if (record.version !== version) throw new Conflict(record);
  return transition;
}
