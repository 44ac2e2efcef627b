import { toDayNumber } from '../../periods/toDayNumber.ts';
import type { ProgressPeriod } from './progressInput.ts';

export interface TimelinePeriod extends ProgressPeriod {
  /** Index in the timeline. All arrays "by period" use this index. */
  readonly position: number;
  /** Day number of the first day. */
  readonly startDay: number;
  /** Day number of the day after the last day: a period ends at the end of its last day. */
  readonly endDay: number;
}

/** The consortium's periods, ascending by number. */
export interface Timeline {
  readonly periods: readonly TimelinePeriod[];
  readonly byId: ReadonlyMap<number, TimelinePeriod>;
}

export function createTimeline(periods: readonly ProgressPeriod[]): Timeline {
  const ascending = [...periods]
    .sort((a, b) => a.number - b.number)
    .map((period, position) => ({
      ...period,
      position,
      startDay: toDayNumber(period.startsOn),
      endDay: toDayNumber(period.endsOn) + 1,
    }));
  return { periods: ascending, byId: new Map(ascending.map((period) => [period.id, period])) };
}

/** The opened period with this number. Throws a RangeError if it does not exist or has not opened (the server answers 400). */
export function requireOpenedPeriod(timeline: Timeline, number: number): TimelinePeriod {
  const period = timeline.periods.find((candidate) => candidate.number === number);
  if (period === undefined || !period.opened) throw new RangeError(`Period ${number} has not opened.`);
  return period;
}
