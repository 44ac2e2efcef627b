import { isWorkPlanItemLate, type WorkPlanItem } from '@pilotage/shared';

/** What is said of the state of an item: that it is late, instead of what was not submitted yet, and beside that it came back. */
export function listTimelineStates(
  item: Pick<WorkPlanItem, 'state' | 'dueOn' | 'submittedOn'>,
  today: string,
): (WorkPlanItem['state'] | 'late')[] {
  if (!isWorkPlanItemLate(item, today)) return [item.state];
  return item.state === 'returned' ? ['returned', 'late'] : ['late'];
}
