import type { WorkPlanItem } from './workPlanItem.ts';

/** The states in which the responsible organisation has still to do something. */
export const openWorkPlanStates = ['planned', 'started', 'returned'] as const satisfies WorkPlanItem['state'][];

/**
 * Whether the due day is over and the item is not submitted. What came back is not submitted any more, unless a version of it was approved
 * before: then, as when it is taken up again, it is not late.
 */
export const isWorkPlanItemLate = (
  { state, dueOn, submittedOn }: Pick<WorkPlanItem, 'state' | 'dueOn' | 'submittedOn'>,
  today: string,
): boolean => openWorkPlanStates.some((each) => each === state) && submittedOn === null && dueOn !== null && dueOn < today;

/** Whether an item has files, which are handed in as versions. */
export const hasVersions = ({ kind }: Pick<WorkPlanItem, 'kind'>): boolean => kind === 'deliverable' || kind === 'output';

/** The version to which a new file belongs: the one after what was submitted last. */
export const nextVersionOf = ({ submittedVersion }: Pick<WorkPlanItem, 'submittedVersion'>): number =>
  (submittedVersion ?? 0) + 1;
