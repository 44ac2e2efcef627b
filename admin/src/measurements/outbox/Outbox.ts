import type { Measurement } from '@pilotage/shared';
import { CellOutbox, type OutboxDependencies } from '../../outbox/CellOutbox.ts';
import type { SyncEvent, SyncStatus } from '../../outbox/syncStatus.ts';
import { applyCellBody, type CellAddress, isAlreadyStored } from './applyCellBody.ts';
import { type CellBody, createRestoreBody } from './cellBody.ts';
import { mergeCellBodies } from './mergeCellBodies.ts';

export type CellSyncStatus = SyncStatus<Measurement, CellAddress, CellBody>;
export type OutboxEvent = SyncEvent<CellAddress>;

const figureContent = {
  keyOf: ({ assignmentId, periodId }: CellAddress) => `${assignmentId}.${periodId}`,
  apply: applyCellBody,
  isStored: isAlreadyStored,
  merge: mergeCellBodies,
  restore: createRestoreBody,
};

/** Sends changes of figures. */
export class Outbox extends CellOutbox<Measurement, CellAddress, CellBody> {
  constructor(dependencies: OutboxDependencies<Measurement, CellAddress, CellBody>) {
    super(figureContent, dependencies);
  }
}
