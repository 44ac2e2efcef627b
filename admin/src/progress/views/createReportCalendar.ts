import type { Period } from '@pilotage/shared';
import type { ReportingRates } from '../progressQueries.ts';

export type ReportPunctuality = 'onTime' | 'late' | 'missing' | 'notDue' | 'notExpected' | 'otherCountry';

export interface ReportCalendarCell {
  periodId: number;
  punctuality: ReportPunctuality;
  /** The day of the first submission, otherwise the due day. */
  at: string | null;
  reason: string | null;
}

export interface ReportCalendarRow {
  organisationId: number;
  name: string;
  cells: ReportCalendarCell[];
}

type OrganisationReportingRate = ReportingRates['organisations'][number];

function createCalendarCell(
  period: Period,
  rate: OrganisationReportingRate | undefined,
  { today, toLocalDay }: Pick<ReportCalendarParams, 'today' | 'toLocalDay'>,
): ReportCalendarCell {
  const empty = { periodId: period.id, at: null, reason: rate?.reason ?? null };
  // An answer about some countries leaves out who belonged to none of them at the end of its period.
  if (rate === undefined) return { ...empty, punctuality: 'otherCountry' };
  if (rate.submitted)
    return {
      ...empty,
      punctuality: rate.onTime ? 'onTime' : 'late',
      at: rate.firstSubmittedAt === null ? null : toLocalDay(rate.firstSubmittedAt),
    };
  if (!rate.expected) return { ...empty, punctuality: 'notExpected' };
  return { ...empty, punctuality: period.dueOn < today ? 'missing' : 'notDue', at: period.dueOn };
}

interface ReportCalendarParams {
  periods: readonly Period[];
  /** One response for each period, in any order. */
  rates: readonly ReportingRates[];
  nameOf: (organisationId: number) => string;
  today: string;
  /** The day of an instant by the clock of the consortium. */
  toLocalDay: (instant: string) => string;
}

const countOf = ({ cells }: ReportCalendarRow, punctuality: ReportPunctuality) =>
  cells.filter((cell) => cell.punctuality === punctuality).length;

/**
 * Organisations by periods, those with most missing and late reports first: whether each report was on time, late, not yet submitted or
 * missing. Whoever is in the answer of any period has a row.
 */
export function createReportCalendar({ periods, rates, nameOf, ...clock }: ReportCalendarParams): ReportCalendarRow[] {
  const ids = new Set(rates.flatMap(({ organisations }) => organisations.map(({ organisationId }) => organisationId)));
  const rows = [...ids].map((id) => ({
    organisationId: id,
    name: nameOf(id),
    cells: periods.map((period) => {
      const periodRates = rates.find((each) => each.period === period.number);
      return createCalendarCell(
        period,
        periodRates?.organisations.find((rate) => rate.organisationId === id),
        clock,
      );
    }),
  }));
  return rows.sort(
    (one, other) =>
      countOf(other, 'missing') - countOf(one, 'missing') ||
      countOf(other, 'late') - countOf(one, 'late') ||
      one.name.localeCompare(other.name),
  );
}
