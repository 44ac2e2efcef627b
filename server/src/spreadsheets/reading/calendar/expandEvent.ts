import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { generateIcsRecurrenceRule, type IcsEvent } from 'ts-ics';
import { toWallTime } from './calendarTime.ts';

/** A series is read so often at most, and for so many years. */
export const maxRepetitions = 100;
export const maxSeriesYears = 2;

const millisecondsOfYear = 366 * 86_400_000;

const compact = (wallTime: number): string => new Date(wallTime).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** The rule with its end by the clock of the event: a series is repeated by that clock, in summer and in winter. */
function ruleOf({ recurrenceRule, start }: IcsEvent, zone: string): string | null {
  if (!recurrenceRule) return null;
  const { until, ...rule } = recurrenceRule;
  const dayEnd = start.type === 'DATE' || until?.type === 'DATE' ? 86_399_000 : 0;
  const end = until ? `;UNTIL=${compact(toWallTime(until, zone) + dayEnd)}` : '';
  return `${generateIcsRecurrenceRule(rule).trim()}${end}`;
}

/** The wall times at which an event begins, and whether there are more than are read. Throws an Error for a rule that leads nowhere. */
export function expandEvent(event: IcsEvent, zone: string): { starts: number[]; isCut: boolean } {
  const first = toWallTime(event.start, zone);
  const rule = ruleOf(event, zone);
  if (rule === null) return { starts: [first], isCut: false };
  const end = first + maxSeriesYears * millisecondsOfYear;
  const series = new RRuleTemporal({
    rruleString: `DTSTART:${compact(first)}\n${rule}`,
    temporal: Temporal,
    maxIterations: 2000,
  });
  const found = series
    .all((date, at) => at <= maxRepetitions && date.epochMilliseconds <= end)
    .map(({ epochMilliseconds }) => epochMilliseconds);
  const starts = found.slice(0, maxRepetitions);
  const isEndless = event.recurrenceRule?.count === undefined && event.recurrenceRule?.until === undefined;
  return { starts, isCut: isEndless || found.length > starts.length || (event.recurrenceRule?.count ?? 0) > starts.length };
}
