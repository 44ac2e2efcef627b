import type { Assignment } from '@pilotage/shared';

/** The cell of the targets table: what one organisation reports of one indicator, for one pilot or for none. */
export interface TargetAddress {
  organisationId: number;
  indicatorId: number;
  pilotId: number | null;
}

const writtenFields = ['baseline', 'target', 'milestones', 'fromPeriodId', 'untilPeriodId'] as const;

/** Request body of an assignment; absent fields stay unchanged. */
export type TargetBody = Partial<Pick<Assignment, (typeof writtenFields)[number]>>;

export const emptyTarget: Required<TargetBody> = {
  baseline: null,
  target: null,
  milestones: [],
  fromPeriodId: null,
  untilPeriodId: null,
};

const blankAssignment = { id: 0, version: 0, createdAt: '', updatedAt: '', illustrative: false, local: false, ...emptyTarget };

const keyOf = ({ organisationId, indicatorId, pilotId }: TargetAddress) => `${organisationId}.${indicatorId}.${pilotId ?? ''}`;

const apply = (base: Assignment | null, address: TargetAddress, body: TargetBody | null): Assignment | null =>
  body === null ? null : { ...(base ?? { ...blankAssignment, ...address }), ...body };

function isStored(assignment: Assignment | null, body: TargetBody | null): boolean {
  if (assignment === null || body === null) return assignment === body;
  return writtenFields.every(
    (field) => body[field] === undefined || JSON.stringify(body[field]) === JSON.stringify(assignment[field]),
  );
}

function restore(assignment: Assignment | null): TargetBody | null {
  if (assignment === null) return null;
  const { baseline, target, milestones, fromPeriodId, untilPeriodId } = assignment;
  return { baseline, target, milestones, fromPeriodId, untilPeriodId };
}

/** What the outbox has to know about targets. Nothing in the database refuses a second assignment for a cell. */
export const targetContent = {
  keyOf,
  apply,
  isStored,
  /** What is typed after a removal that is not sent yet begins from nothing. */
  merge: (earlier: TargetBody | null, later: TargetBody | null) => later && { ...(earlier ?? emptyTarget), ...later },
  restore,
  allowsDuplicates: true,
};
