import type { Assignment } from '@pilotage/shared';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import { targetContent } from '../outbox/targetBody.ts';
import type { UnsentTarget } from '../outbox/unsentTarget.ts';
import type { TargetCell } from '../rows/targetRow.ts';

const applyUnsent = (cell: TargetCell, unsent: UnsentTarget | null): Assignment | null =>
  unsent ? targetContent.apply(unsent.base, unsent.address, unsent.body) : cell.assignment;

/** The assignment as the table shows it: with the change that is not sent yet. */
export const shownTarget = (cell: TargetCell, outbox: TargetOutbox): Assignment | null =>
  applyUnsent(cell, outbox.syncStatus(cell.address).unsent);
