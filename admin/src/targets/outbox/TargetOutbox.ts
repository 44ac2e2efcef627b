import type { Assignment } from '@pilotage/shared';
import { CellOutbox, type OutboxDependencies } from '../../outbox/CellOutbox.ts';
import { type TargetAddress, type TargetBody, targetContent } from './targetBody.ts';

/** Sends changes of targets. */
export class TargetOutbox extends CellOutbox<Assignment, TargetAddress, TargetBody> {
  constructor(dependencies: OutboxDependencies<Assignment, TargetAddress, TargetBody>) {
    super(targetContent, dependencies);
  }
}
