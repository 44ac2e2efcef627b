import type { ResourceName } from '@pilotage/shared';
import type { ResourceHooks, ResourceHooksMap } from './hooks.ts';

let registered: ResourceHooksMap | null = null;

/** Makes the hooks of the features known to the generic routes. The composition calls it once, before the first request. */
export function registerResourceHooks(hooks: ResourceHooksMap): void {
  registered = hooks;
}

/** The hooks of a resource; empty if it has none. Throws an Error before `registerResourceHooks`: a write without hooks would check nothing. */
export function hooksOf<N extends ResourceName>(name: N): ResourceHooks<N> {
  if (!registered) throw new Error('registerResourceHooks was not called.');
  return registered[name] ?? {};
}
