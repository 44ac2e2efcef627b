import type { Measurement } from '@pilotage/shared';
import { createUnsentStorage } from '../../outbox/createUnsentStorage.ts';
import type { UnsentChange } from '../../outbox/unsentChange.ts';
import type { CellBody } from './cellBody.ts';
import type { CellAddress } from './applyCellBody.ts';

/** A change of a figure's cell that the server has not confirmed. */
export type UnsentCell = UnsentChange<Measurement, CellAddress, CellBody>;

/** Stores the unsent figures of one membership in this browser. */
export const createUnsentCellStorage = (membershipId: number) => createUnsentStorage<UnsentCell>('figures', membershipId);
