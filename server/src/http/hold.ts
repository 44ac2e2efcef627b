import type { SystemStore } from '@pilotage/db';
import type { Guard } from './hooks.ts';

/** Holds the guards until the transaction ends. The first thing a writing transaction does (`security.md`, Isolation and locking). */
export async function hold(system: SystemStore, guards: readonly Guard[]): Promise<void> {
  for (const [resource, row] of guards) {
    if (typeof row === 'number') await system.guard(resource, row);
    else await system.guardOrStore('reports', row);
  }
}
