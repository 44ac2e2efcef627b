import type { FieldProblem } from '@pilotage/shared';
import { activityKinds } from '@pilotage/shared/activityKinds';
import { convertIcsCalendar, getEventEndFromDuration, type IcsEvent } from 'ts-ics';
import { maxCellLength, maxRows, type Scalar, type SheetReadResult } from '../sheetRow.ts';
import { defaultZoneOf, floatingZone, markFloatingTimes, renameWindowsZones, toWallTime, zoneOf } from './calendarTime.ts';
import { keepReadableLines } from './keepReadableLines.ts';
import { expandEvent, maxRepetitions, maxSeriesYears } from './expandEvent.ts';

const heads = ['kind', 'title', 'startsOn', 'endsOn', 'startTime', 'endTime', 'timeZone', 'place'];

const millisecondsOfDay = 86_400_000;
/** The most rows of one calendar: more than an import takes, so that it can say so. */
const maxCalendarRows = 1000;

const dayOf = (wallTime: number): string => new Date(wallTime).toISOString().slice(0, 10);
const timeOf = (wallTime: number): string => new Date(wallTime).toISOString().slice(11, 16);

/** The letters of a name: "World café" and "worldCafe" are the same. */
const withLettersAlone = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

/** The kind that a category names, in words or as the API does. */
function kindOf({ categories = [] }: IcsEvent): string {
  const names = new Set(categories.map(withLettersAlone));
  return activityKinds.find((kind) => names.has(withLettersAlone(kind))) ?? 'other';
}

const isLeftOut = ({ class: access, status }: IcsEvent): boolean =>
  status === 'CANCELLED' || access === 'PRIVATE' || access === 'CONFIDENTIAL';

const hasTooLongText = ({ summary = '', location = '' }: IcsEvent): boolean =>
  Math.max(summary.length, location.length) > maxCellLength;

/** How long an event lasts, in ms; 0 where it does not say. */
function lengthOf({ start, end, duration }: IcsEvent): number {
  if (end) return end.date.getTime() - start.date.getTime();
  return duration ? getEventEndFromDuration(start.date, duration).getTime() - start.date.getTime() : 0;
}

interface EventRow {
  start: number;
  values: readonly Scalar[];
}

/** The row of one occurrence: title, days, times and place. People and descriptions are dropped here, and go nowhere. */
function createRow(event: IcsEvent, start: number, zone: string): EventRow {
  const isWholeDay = event.start.type === 'DATE';
  const length = lengthOf(event);
  // The end of whole days is the day after the last one.
  const end = start + (isWholeDay ? Math.max(0, length - millisecondsOfDay) : length);
  const hasEnd = !isWholeDay && end > start;
  return {
    start,
    values: [
      kindOf(event),
      event.summary ?? null,
      dayOf(start),
      dayOf(end) === dayOf(start) ? null : dayOf(end),
      isWholeDay ? null : timeOf(start),
      hasEnd ? timeOf(end) : null,
      isWholeDay || zone === floatingZone ? null : zone,
      event.location ?? null,
    ],
  };
}

/** All events of the calendar in their order: those of a series each for itself, and what was moved in its new place. */
function createRows(events: readonly IcsEvent[], defaultZone: string): { rows: EventRow[]; isCut: boolean } {
  const moved = new Set<string>();
  for (const { uid, recurrenceId, start } of events)
    if (recurrenceId) moved.add(`${uid} ${toWallTime(recurrenceId.value, zoneOf(start, defaultZone))}`);
  const rows: EventRow[] = [];
  let isCut = false;
  for (const event of events.filter((each) => !isLeftOut(each))) {
    const zone = zoneOf(event.start, defaultZone);
    const expanded = event.recurrenceId ? { starts: [toWallTime(event.start, zone)], isCut: false } : expandEvent(event, zone);
    const removed = new Set((event.exceptionDates ?? []).map((exception) => toWallTime(exception, zone)));
    const starts = event.recurrenceId
      ? expanded.starts
      : expanded.starts.filter((start) => !removed.has(start) && !moved.has(`${event.uid} ${start}`));
    isCut ||= expanded.isCut;
    for (const start of starts) rows.push(createRow(event, start, zone));
    if (rows.length > maxCalendarRows) break;
  }
  return { rows: rows.toSorted((one, other) => one.start - other.start), isCut };
}

/** Reads the events of a calendar (RFC 5545) as the rows of a table of activities. `timeZone` is that of times by no known clock. */
export function readCalendarRows(bytes: Uint8Array, timeZone: string): SheetReadResult {
  try {
    const text = keepReadableLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const { events = [] } = convertIcsCalendar(undefined, renameWindowsZones(markFloatingTimes(text)));
    if (events.length > maxRows) return { problem: { code: 'spreadsheets.tooManyRows', limit: maxRows } };
    if (events.length === 0) return { problem: { code: 'imports.calendarEmpty' } };
    // Before a series repeats them.
    if (events.some(hasTooLongText)) return { problem: { code: 'field.tooLong', limit: maxCellLength } };
    const { rows, isCut } = createRows(events, defaultZoneOf(text, timeZone));
    const leftOut = events.filter(isLeftOut).length;
    const notes: FieldProblem[] = [
      { code: 'imports.peopleLeftOut' },
      ...(leftOut > 0 ? [{ code: 'imports.eventsLeftOut' as const, count: leftOut }] : []),
      ...(isCut ? [{ code: 'imports.repetitionsLeftOut' as const, years: maxSeriesYears, limit: maxRepetitions }] : []),
    ];
    return {
      rows: [heads, ...rows.map(({ values }) => values)].map((values, at) => ({ row: at + 1, values, formulas: [] })),
      csv: null,
      notes,
    };
  } catch {
    // The parser and the rules of series throw various errors for what they cannot read.
    return { problem: { code: 'imports.calendarUnreadable' } };
  }
}
