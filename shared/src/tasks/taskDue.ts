import { fromDayNumber, toDayNumber } from '../periods/toDayNumber.ts';
import type { Task } from './task.ts';

type DatedTask = Pick<Task, 'state' | 'dueOn'>;

/** Days before its due day from which on a task is pressing. */
export const soonDays = 7;

export const taskDueGroups = ['late', 'soon', 'later', 'undated'] as const;

export type TaskDueGroup = (typeof taskDueGroups)[number];

/** The last day that is soon. `today` is a day of the consortium's time zone. */
export const lastSoonDay = (today: string): string => fromDayNumber(toDayNumber(today) + soonDays);

/** Whether the due day is over and the task is not done. */
export const isTaskLate = ({ state, dueOn }: DatedTask, today: string): boolean =>
  state !== 'done' && dueOn !== null && dueOn < today;

/** How pressing a task is that is not done: late, due within seven days, due later, or without a day. */
export function dueGroupOf(task: DatedTask, today: string): TaskDueGroup {
  if (task.dueOn === null) return 'undated';
  if (isTaskLate(task, today)) return 'late';
  return task.dueOn <= lastSoonDay(today) ? 'soon' : 'later';
}
