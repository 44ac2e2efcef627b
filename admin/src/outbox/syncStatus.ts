import type { UnsentChange } from './unsentChange.ts';

/** Sync status of a cell, as the table shows it. */
export interface SyncStatus<Cell, Address, Body> {
  unsent: UnsentChange<Cell, Address, Body> | null;
  progress: 'idle' | 'saving' | 'waiting' | 'saved' | 'refused' | 'conflict';
}

export type SyncProgress = SyncStatus<unknown, unknown, unknown>['progress'];

export interface SyncEvent<Address> {
  kind: 'saved' | 'waiting' | 'refused' | 'conflict';
  address: Address;
  why: string | null;
}
