import { addMonths, fromDayNumber, toDayNumber, type WorkPlanItem } from '@pilotage/shared';

export const timelineZooms = ['month', 'quarter', 'halfYear', 'whole'] as const;

export type TimelineZoom = (typeof timelineZooms)[number];

type DatedItem = Pick<WorkPlanItem, 'startsOn' | 'dueOn'>;
type Span = { startsOn: string; endsOn: string };

/** The first and the last day that a timeline shows, as numbers of days. */
export interface TimelineRange {
  first: number;
  last: number;
}

/** Where something stands on the timeline, in percent of its width. */
export interface TimelinePlace {
  start: number;
  width: number;
}

const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

/** The first day of the month that is so many months after that of the day. */
const monthAfter = (day: string, months: number): string => addMonths(firstOfMonth(day), months);

/** So many months before and after the periods, or the middle item, are shown: one far day must not make dots of all bars. */
const monthsAround = 36;

/** The days around which the timeline lies: those of the periods, else the one in the middle of the items. */
function anchorsOf(days: readonly string[], periods: readonly Span[]): readonly string[] {
  const ofPeriods = periods.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]);
  return ofPeriods.length > 0 ? ofPeriods.toSorted() : days.slice(Math.floor(days.length / 2)).slice(0, 1);
}

/**
 * Whole months from the first day of all items and periods to the last one, but not further than three years around the periods;
 * null where nothing has a day.
 */
export function timelineRangeOf(items: readonly DatedItem[], periods: readonly Span[]): TimelineRange | null {
  const ofItems = items
    .flatMap(({ startsOn, dueOn }) => [startsOn, dueOn])
    .filter((day) => day !== null)
    .toSorted();
  const anchors = anchorsOf(ofItems, periods);
  const [from, until] = [anchors[0], anchors.at(-1)];
  if (from === undefined || until === undefined) return null;
  const [lowest, highest] = [monthAfter(from, -monthsAround), monthAfter(until, monthsAround)];
  const shown = [...ofItems.filter((day) => day >= lowest && day < highest), ...anchors].toSorted();
  const [earliest = from, latest = until] = [shown[0], shown.at(-1)];
  return { first: toDayNumber(firstOfMonth(earliest)), last: toDayNumber(monthAfter(latest, 1)) - 1 };
}

const lengthOf = ({ first, last }: TimelineRange): number => last - first + 1;

/** The place of a day's beginning. */
export const placeOfDay = (day: string, range: TimelineRange): number =>
  ((toDayNumber(day) - range.first) / lengthOf(range)) * 100;

/** The place of the days from one to another, both included. */
export function placeOfSpan({ startsOn, endsOn }: Span, range: TimelineRange): TimelinePlace {
  const start = placeOfDay(startsOn, range);
  return { start, width: placeOfDay(fromDayNumber(toDayNumber(endsOn) + 1), range) - start };
}

/** The place of an item's bar within the range; with one day alone that day. Null without a day in the range. */
export function placeOfItem({ startsOn, dueOn }: DatedItem, range: TimelineRange): TimelinePlace | null {
  const [from, until] = [startsOn ?? dueOn, dueOn ?? startsOn];
  if (from === null || until === null) return null;
  const [first, last] = [Math.max(toDayNumber(from), range.first), Math.min(toDayNumber(until), range.last)];
  return first > last ? null : placeOfSpan({ startsOn: fromDayNumber(first), endsOn: fromDayNumber(last) }, range);
}

/** So many months lie between two lines. */
const monthsBetweenLines: Readonly<Record<TimelineZoom, number>> = { month: 1, quarter: 3, halfYear: 6, whole: 12 };

/** The days at which the timeline has a line: months are counted from the first period, so that half-years are the project's own. */
export function listLineDays(range: TimelineRange, zoom: TimelineZoom, origin: string): string[] {
  const step = monthsBetweenLines[zoom];
  const end = fromDayNumber(range.last);
  const days: string[] = [];
  let day = firstOfMonth(origin);
  while (toDayNumber(day) > range.first) day = monthAfter(day, -step);
  for (; day <= end; day = monthAfter(day, step)) if (toDayNumber(day) >= range.first) days.push(day);
  return days;
}

const pixelsOfMonth: Readonly<Record<TimelineZoom, number>> = { month: 72, quarter: 26, halfYear: 16, whole: 0 };
const daysOfMonth = 30.44;

/** The width in px that the timeline needs at least; 0: it fits into its place. */
export const minWidthOf = (range: TimelineRange, zoom: TimelineZoom): number =>
  Math.round((lengthOf(range) / daysOfMonth) * pixelsOfMonth[zoom]);

/** The next zoom, closer or further away; the same one at the end. */
export function nextZoom(zoom: TimelineZoom, direction: 'in' | 'out'): TimelineZoom {
  const at = timelineZooms.indexOf(zoom) + (direction === 'in' ? -1 : 1);
  return timelineZooms[Math.min(Math.max(at, 0), timelineZooms.length - 1)] ?? zoom;
}

/** A zoom as it stands in an address; the whole plan for anything else. */
export const parseZoom = (text: string | null): TimelineZoom => timelineZooms.find((zoom) => zoom === text) ?? 'whole';
