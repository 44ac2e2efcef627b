import type { Enrolment, EnrolmentStage, LearnerDimension } from '@pilotage/shared';
import { type EnrolmentAddress, type EnrolmentBody, enrolmentContent } from '../outbox/enrolmentBody.ts';

/** One number of learners that is typed: how it is read, and the body that changes it. */
export interface LearnersSlot {
  /** Tells it from the other numbers of the same record. */
  key: string;
  read: (enrolment: Enrolment | null) => number | null;
  write: (enrolment: Enrolment | null, value: number | null) => EnrolmentBody;
}

const createStageSlot = (stage: EnrolmentStage): LearnersSlot => ({
  key: stage,
  read: (enrolment) => enrolment?.[stage] ?? null,
  write: (_, value) => ({ [stage]: value }),
});

export const stageSlots: Readonly<Record<EnrolmentStage, LearnersSlot>> = {
  enrolled: createStageSlot('enrolled'),
  active: createStageSlot('active'),
  completed: createStageSlot('completed'),
  certified: createStageSlot('certified'),
};

/** The number of the enrolled in a category of a group. */
export const createPartSlot = (dimension: LearnerDimension, category: string): LearnersSlot => ({
  key: `${dimension}.${category}`,
  read: (enrolment) => {
    const counts: Readonly<Record<string, number>> = enrolment?.parts[dimension] ?? {};
    return counts[category] ?? null;
  },
  write: (enrolment, value) => {
    const others = Object.entries({ ...enrolment?.parts[dimension] }).filter(([name]) => name !== category);
    const counts = value === null ? others : [...others, [category, value] as const];
    return { parts: { ...enrolment?.parts, [dimension]: Object.fromEntries(counts) } };
  },
});

export const learnersDraftPrefix = (address: EnrolmentAddress) => `academy.${enrolmentContent.keyOf(address)}.`;
