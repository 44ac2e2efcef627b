import { createLocalDayFormatter } from '../../periods/createLocalDayFormatter.ts';
import type { OrganisationReporting } from './computeReportingRate.ts';

export interface DueDayChange {
  /** Ids of organisations whose late report would count as on time. */
  readonly inTime: readonly number[];
  /** Ids of organisations whose report on time would count as late. */
  readonly late: readonly number[];
}

/**
 * Organisations whose expected report changes between late and on time with another due day (`YYYY-MM-DD`, in the time zone of
 * the consortium).
 */
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
