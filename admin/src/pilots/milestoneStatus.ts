import type { Milestone } from '@pilotage/shared';

/** The status of a milestone on a day (done, due, overdue or undated) with the date that belongs to it. */
export const milestoneStatus = ({ dueOn, doneOn }: Pick<Milestone, 'dueOn' | 'doneOn'>, today: string) => {
  if (doneOn !== null) return { key: 'done', day: doneOn, color: 'success' as const };
  if (dueOn === null) return { key: 'undated', day: null, color: 'default' as const };
  return dueOn < today
    ? { key: 'overdue', day: dueOn, color: 'error' as const }
    : { key: 'due', day: dueOn, color: 'default' as const };
};
