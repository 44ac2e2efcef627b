import type { Milestone } from '@pilotage/shared';

/** The status of a milestone on a day (done, due, overdue or undated) with the date that belongs to it. What was done later was not done then. */
export const milestoneStatus = ({ dueOn, doneOn }: Pick<Milestone, 'dueOn' | 'doneOn'>, asOf: string) => {
  if (doneOn !== null && doneOn <= asOf) return { key: 'done', day: doneOn, tone: 'done' as const };
  if (dueOn === null) return { key: 'undated', day: null, tone: 'draft' as const };
  return dueOn < asOf
    ? { key: 'overdue', day: dueOn, tone: 'attention' as const }
    : { key: 'due', day: dueOn, tone: 'running' as const };
};
