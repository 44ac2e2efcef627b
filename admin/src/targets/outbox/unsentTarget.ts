import type { Assignment } from '@pilotage/shared';
import { createUnsentStorage } from '../../outbox/createUnsentStorage.ts';
import type { UnsentChange } from '../../outbox/unsentChange.ts';
import type { TargetAddress, TargetBody } from './targetBody.ts';

/** A change of a target that the server has not confirmed. */
export type UnsentTarget = UnsentChange<Assignment, TargetAddress, TargetBody>;

/** Stores the unsent targets of one membership in this browser. */
export const createUnsentTargetStorage = (membershipId: number) => createUnsentStorage<UnsentTarget>('targets', membershipId);
