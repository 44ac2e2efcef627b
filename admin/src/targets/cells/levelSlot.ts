import type { Assignment } from '@pilotage/shared';
import { setLevel } from '../../indicators/levels.ts';
import type { TargetBody } from '../outbox/targetBody.ts';

/** One level of an assignment that is typed: how it is read, and the body that changes it. */
export interface LevelSlot {
  /** Tells it from the other levels of the same assignment. */
  key: string;
  read: (assignment: Assignment | null) => number | null;
  write: (assignment: Assignment | null, value: number | null) => TargetBody;
}

export const targetSlot: LevelSlot = {
  key: 'target',
  read: (assignment) => assignment?.target ?? null,
  write: (_, target) => ({ target }),
};

export const baselineSlot: LevelSlot = {
  key: 'baseline',
  read: (assignment) => assignment?.baseline ?? null,
  write: (_, baseline) => ({ baseline }),
};

/** The level at the end of a period; `order` are the ids of the periods in their order. */
export const createMilestoneSlot = (periodId: number, order: readonly number[]): LevelSlot => ({
  key: `period${periodId}`,
  read: (assignment) => assignment?.milestones.find((each) => each.periodId === periodId)?.value ?? null,
  write: (assignment, value) => ({ milestones: setLevel(assignment?.milestones ?? [], periodId, value, order) }),
});
