import type { SystemStore } from '@pilotage/db';
import type { RowLock } from './hooks.ts';

/** Locks the rows until the transaction ends. Call it first in a writing transaction (`security.md`, Isolation and locking). */
export async function lockRows(system: Pick<SystemStore, 'lockRow' | 'lockOrInsert'>, locks: readonly RowLock[]): Promise<void> {
  for (const [resource, row] of locks) {
    if (typeof row === 'number') await system.lockRow(resource, row);
    else await system.lockOrInsert('reports', row);
  }
}
