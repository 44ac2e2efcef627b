import { lastSoonDay, openTaskStates } from '@pilotage/shared';

/** The filters of the tasks that press on Home: the own ones, and those of nobody. Neither list names tasks of colleagues. */
export function createOwnTaskFilters(organisationId: number | null, userId: number | null, today: string) {
  const pressing = { organisationId, state: openTaskStates, dueOn_lte: lastSoonDay(today) };
  return { own: { ...pressing, assigneeId: userId }, unassigned: { ...pressing, assigneeId: null } };
}
