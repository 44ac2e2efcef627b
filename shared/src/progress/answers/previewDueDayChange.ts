import { createLocalDayFormatter } from '../../periods/createLocalDayFormatter.ts';
import type { OrganisationReporting } from './computeReportingRate.ts';

export interface DueDayChange {
  /** Ids of organisations whose report came late and would count as in time. */
  readonly inTime: readonly number[];
  /** Ids of organisations whose report came in time and would count as late. */
  readonly late: readonly number[];
}

/** Whose expected reports count otherwise once a period is due on another day (`YYYY-MM-DD`, in the consortium's time zone). */
export function previewDueDayChange(
  organisations: readonly Pick<OrganisationReporting<unknown>, 'organisationId' | 'expected' | 'onTime' | 'firstSubmittedAt'>[],
  dueOn: string,
  timeZone: string,
): DueDayChange {
  const dayOf = createLocalDayFormatter(timeZone);
  const changed = (wasOnTime: boolean) =>
    organisations.flatMap(({ organisationId, expected, onTime, firstSubmittedAt }) => {
      if (!expected || firstSubmittedAt === null || onTime !== wasOnTime) return [];
      return dayOf(firstSubmittedAt) <= dueOn === wasOnTime ? [] : [organisationId];
    });
  return { inTime: changed(false), late: changed(true) };
}
