import type { FieldProblem } from '@pilotage/shared';
import { activityKinds } from '@pilotage/shared/activityKinds';
import { getEventEndFromDuration, type IcsEvent } from 'ts-ics';
import { maxCellLength, maxRows, type Scalar, type SheetReadResult } from '../sheetRow.ts';
import {
  defaultZoneOf,
  findUnknownZone,
  floatingZone,
  markFloatingTimes,
  renameWindowsZones,
  toWallTime,
  zoneOf,
} from './calendarTime.ts';
import { keepReadableLines } from './keepReadableLines.ts';
import { expandEvent, maxRepetitions, maxSeriesYears } from './expandEvent.ts';
import {
  explainUnreadable,
  frameOf,
  isHiddenEvent,
  type ReadEvent,
  type ReadEvents,
  readEvent,
  readEvents,
  titleOf,
} from './readEvents.ts';

const heads = ['kind', 'title', 'startsOn', 'endsOn', 'startTime', 'endTime', 'timeZone', 'place'];

const millisecondsOfDay = 86_400_000;
/** The most rows of one calendar: more than an import takes, so that it can say so. */
const maxCalendarRows = 1000;
/** Of so many events it is said what is wrong. */
const maxExplained = 20;

/** The parser and the rules of series throw various errors for what they cannot read. */
function tryToRead<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

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

/** The days from which events of series were moved, each with the id of its series. */
function findMoved(events: readonly ReadEvent[], defaultZone: string): ReadonlySet<string> {
  const moved = new Set<string>();
  for (const { event } of events) {
    const { uid, recurrenceId, start } = event;
    if (recurrenceId && !Number.isNaN(start.date.getTime()))
      moved.add(`${uid} ${toWallTime(recurrenceId.value, zoneOf(start, defaultZone))}`);
  }
  return moved;
}

/** The rows of one event: of a series each for itself. Throws an Error for what is no time or rule. */
function rowsOfEvent(event: IcsEvent, defaultZone: string, moved: ReadonlySet<string>): { rows: EventRow[]; isCut: boolean } {
  const zone = zoneOf(event.start, defaultZone);
  const { starts, isCut } = event.recurrenceId
    ? { starts: [toWallTime(event.start, zone)], isCut: false }
    : expandEvent(event, zone);
  const removed = new Set((event.exceptionDates ?? []).map((exception) => toWallTime(exception, zone)));
  const shown = event.recurrenceId
    ? starts
    : starts.filter((start) => !removed.has(start) && !moved.has(`${event.uid} ${start}`));
  return { rows: shown.map((start) => createRow(event, start, zone)), isCut };
}

interface CalendarRows {
  rows: EventRow[];
  isCut: boolean;
  /** The events that are left out because something in them is wrong, with what it is. */
  problems: FieldProblem[];
}

/** All events of the calendar in their order. What is wrong in one of them is said of it, and leaves the others as they are. */
function createRows(text: string, { events, unreadable }: ReadEvents, defaultZone: string): CalendarRows {
  const moved = findMoved(events, defaultZone);
  const frame = frameOf(text);
  const isReadable = (lines: string): boolean => {
    const event = readEvent(frame, lines);
    return event !== null && tryToRead(() => rowsOfEvent(event, defaultZone, moved)) !== null;
  };
  const wrong: string[] = unreadable.filter((lines) => !isHiddenEvent(lines));
  const problems: FieldProblem[] = [];
  const rows: EventRow[] = [];
  let isCut = false;
  for (const { event, lines } of events.filter((each) => !isLeftOut(each.event))) {
    const unknownZone = findUnknownZone(lines, frame);
    // Before a series repeats it.
    if (unknownZone !== null) problems.push({ code: 'imports.eventZoneUnknown', title: titleOf(lines), zone: unknownZone });
    else if (hasTooLongText(event)) problems.push({ code: 'imports.eventTooLong', title: titleOf(lines), limit: maxCellLength });
    else {
      const expanded = tryToRead(() => rowsOfEvent(event, defaultZone, moved));
      if (expanded === null) wrong.push(lines);
      else rows.push(...expanded.rows);
      isCut ||= expanded?.isCut ?? false;
    }
    if (rows.length > maxCalendarRows) break;
  }
  problems.push(...wrong.slice(0, maxExplained).map((lines) => explainUnreadable(lines, isReadable)));
  if (wrong.length > maxExplained) problems.push({ code: 'imports.moreEventsUnreadable', count: wrong.length - maxExplained });
  return { rows: rows.toSorted((one, other) => one.start - other.start), isCut, problems };
}

/** Reads the events of a calendar (RFC 5545) as the rows of a table of activities. `timeZone` is that of times by no known clock. */
export function readCalendarRows(bytes: Uint8Array, timeZone: string): SheetReadResult {
  try {
    const text = keepReadableLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const readable = renameWindowsZones(markFloatingTimes(text));
    const read = readEvents(readable);
    const { events, unreadable } = read;
    const count = events.length + unreadable.length;
    if (count > maxRows) return { problem: { code: 'spreadsheets.tooManyRows', limit: maxRows } };
    if (count === 0) return { problem: { code: 'imports.calendarEmpty' } };
    const { rows, isCut, problems } = createRows(readable, read, defaultZoneOf(text, timeZone));
    const [firstProblem] = problems;
    if (rows.length === 0 && firstProblem) return { problem: firstProblem };
    const leftOut = events.filter(({ event }) => isLeftOut(event)).length + unreadable.filter(isHiddenEvent).length;
    const notes: FieldProblem[] = [
      ...problems,
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
    // What stands around the events cannot be read.
    return { problem: { code: 'imports.calendarUnreadable' } };
  }
}
