import { type Store, systemStoreOf } from '@pilotage/db';
import type { HookContext } from './hooks.ts';
import { HookRowCache } from './hookRowCache.ts';

/** The context of hooks for a store or a transaction. */
export function createHookContext(store: Store): HookContext {
  const system = systemStoreOf(store);
  return { actor: store.actor, store, system, rowCache: new HookRowCache(system) };
}
