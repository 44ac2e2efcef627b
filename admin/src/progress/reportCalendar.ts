import type { Period } from '@pilotage/shared';
import type { ReportingRates } from './progressClient.ts';

export type Punctuality = 'onTime' | 'late' | 'missing' | 'notDue' | 'notExpected';

export interface CalendarCell {
  periodId: number;
  standing: Punctuality;
  /** When it was first handed in, else by when it is or was due. */
  at: string | null;
  reason: string | null;
}

export interface CalendarRow {
  organisationId: number;
  name: string;
  cells: CalendarCell[];
}

type Line = ReportingRates['organisations'][number];

function cellOf(period: Period, line: Line | undefined, today: string): CalendarCell {
  const empty = { periodId: period.id, at: null, reason: line?.reason ?? null };
  if (line?.submitted)
    return { ...empty, standing: line.onTime ? 'onTime' : 'late', at: line.firstSubmittedAt?.slice(0, 10) ?? null };
  if (!line?.expected) return { ...empty, standing: 'notExpected' };
  return { ...empty, standing: period.dueOn < today ? 'missing' : 'notDue', at: period.dueOn };
}

interface Asked {
  periods: readonly Period[];
  /** One answer a period, in any order. */
  rates: readonly ReportingRates[];
  organisations: readonly { id: number; name: string }[];
  today: string;
}

/** Organisations by periods: whether each report came in time, late, not yet, or not at all. */
export function reportCalendar({ periods, rates, organisations, today }: Asked): CalendarRow[] {
  const rows = organisations.map(({ id, name }) => ({
    organisationId: id,
    name,
    cells: periods.map((period) => {
      const answer = rates.find((each) => each.period === period.number);
      return cellOf(
        period,
        answer?.organisations.find((line) => line.organisationId === id),
        today,
      );
    }),
  }));
  return rows.sort((one, other) => one.name.localeCompare(other.name));
}
