import type { Assignment, Indicator } from '@pilotage/shared';
import type { TargetAddress } from '../outbox/targetBody.ts';

/** A cell of the table. Where several assignments share it, it is edited in their list. */
export interface TargetCell {
  address: TargetAddress;
  assignment: Assignment | null;
  isShared: boolean;
  isEditable: boolean;
}

/** A row of the table: an indicator, perhaps for one pilot. An organisation without a cell cannot report it. */
export interface TargetRow {
  key: string;
  indicator: Indicator;
  pilotId: number | null;
  pilotTitle: string | null;
  cells: ReadonlyMap<number, TargetCell>;
}
