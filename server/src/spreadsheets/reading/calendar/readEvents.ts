import type { FieldProblem } from '@pilotage/shared';
import { convertIcsCalendar, type IcsEvent } from 'ts-ics';

/** An event as it was read, with its own lines. */
export interface ReadEvent {
  event: IcsEvent;
  lines: string;
}

export interface ReadEvents {
  events: ReadEvent[];
  /** The lines of the events that cannot be read. */
  unreadable: string[];
}

const eventPattern = /^BEGIN:VEVENT\r\n[\s\S]*?^END:VEVENT\r\n/gm;

/** An event that is hidden is never named, also where it cannot be read. */
export const isHiddenEvent = (lines: string): boolean => /^(?:CLASS:PRIVATE|STATUS:CANCELLED)\r?$/m.test(lines);

const maxTitleLength = 60;

/** The title of an event that cannot be read, as far as it has one. */
export function titleOf(lines: string): string {
  const title = /^SUMMARY[^:\r\n]*:([^\r\n]*)/m.exec(lines)?.[1] ?? '';
  const text = title
    .replace(/\\[nN]/g, ' ')
    .replace(/\\([,;\\])/g, '$1')
    .trim();
  return text.slice(0, maxTitleLength).toWellFormed() || '–';
}

/** So many events are read one by one: more than an import takes. */
const maxReadAlone = 2000;

/** A calendar without its events. */
export const frameOf = (text: string): string => text.replace(eventPattern, '');

/** What an event needs beside a title. */
const requiredProperties = ['UID', 'DTSTAMP', 'DTSTART'] as const;

/** What people call the lines of an event. */
const propertyWords: Readonly<Record<string, string | undefined>> = {
  DTSTART: 'beginning',
  DTEND: 'end',
  DURATION: 'length',
  RRULE: 'repetition',
  EXDATE: 'days without repetition',
  'RECURRENCE-ID': 'day from which it was moved',
  UID: 'number',
  DTSTAMP: 'time of writing',
};

/** A line in words, with its name in calendar files: "beginning (DTSTART)". */
const describeProperty = (property: string): string => {
  const words = propertyWords[property];
  return words === undefined ? property : `${words} (${property})`;
};

const propertiesOf = (lines: string): string[] => [
  ...new Set(
    [...lines.matchAll(/^([A-Z-]+)(?=[;:])/gm)].map((match) => match[1] ?? '').filter((name) => !/^(?:BEGIN|END)$/.test(name)),
  ),
];

const withoutProperty = (lines: string, property: string): string =>
  lines.replace(new RegExp(`^${property}[;:].*\\r\\n`, 'gm'), '');

const replacementOf: Readonly<Record<string, string | undefined>> = {
  UID: 'UID:1',
  DTSTAMP: 'DTSTAMP:20190101T000000Z',
  DTSTART: 'DTSTART;VALUE=DATE:20190101',
};

/** The same event with a plain value of the property, or without it. */
function mend(lines: string, property: string): string {
  const rest = withoutProperty(lines, property);
  const replacement = replacementOf[property];
  return replacement === undefined ? rest : rest.replace('BEGIN:VEVENT\r\n', `BEGIN:VEVENT\r\n${replacement}\r\n`);
}

/** Says why an event is left out: which of its lines is missing, or which one, mended, makes it readable. */
export function explainUnreadable(lines: string, isReadable: (lines: string) => boolean): FieldProblem {
  const title = titleOf(lines);
  const present = propertiesOf(lines);
  const missing = requiredProperties.find((property) => !present.includes(property));
  if (missing !== undefined) return { code: 'imports.eventIncomplete', title, property: describeProperty(missing) };
  const wrong = present.find((property) => isReadable(mend(lines, property)));
  return wrong === undefined
    ? { code: 'imports.eventUnreadable', title }
    : { code: 'imports.eventLineUnreadable', title, property: describeProperty(wrong) };
}

/**
 * The events of a calendar. Where its parser stops at one of them, each is read for itself: so one that is wrong leaves the others as
 * they are. `unreadable` has the lines of those that cannot be read. Throws what the parser throws for what stands around the events.
 */
export function readEvents(text: string): ReadEvents {
  const blocks = text.match(eventPattern) ?? [];
  try {
    const { events = [] } = convertIcsCalendar(undefined, text);
    if (events.length === blocks.length)
      return { events: events.map((event, at) => ({ event, lines: blocks[at] ?? '' })), unreadable: [] };
  } catch {
    // Which event it is, is found out below.
  }
  if (blocks.length > maxReadAlone) throw new Error('There are too many events to find the wrong ones among them.');
  const frame = frameOf(text);
  const read: ReadEvent[] = [];
  const unreadable: string[] = [];
  convertIcsCalendar(undefined, frame);
  for (const lines of blocks) {
    const event = readEvent(frame, lines);
    if (event) read.push({ event, lines });
    else unreadable.push(lines);
  }
  return { events: read, unreadable };
}

/** One event within its calendar; null where it cannot be read. */
export function readEvent(frame: string, lines: string): IcsEvent | null {
  try {
    const { events = [] } = convertIcsCalendar(undefined, frame.replace(/^END:VCALENDAR/m, `${lines}END:VCALENDAR`));
    return events[0] ?? null;
  } catch {
    return null;
  }
}
