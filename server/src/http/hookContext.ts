import { type Store, systemOf } from '@pilotage/db';
import type { HookContext } from './hooks.ts';
import { KnownRows } from './knownRows.ts';

/** What hooks work with on this store, or in this transaction. */
export function hookContext(store: Store): HookContext {
  const system = systemOf(store);
  return { actor: store.actor, store, system, known: new KnownRows(system) };
}
