import { isTimeZone, wallClock } from '@pilotage/shared/zonedInstant';
import type { IcsDateObject } from 'ts-ics';
import { findIana } from 'windows-iana';

/** Stands for the time zone of times without one, which the parser takes for UTC. No calendar of the world uses it. */
export const floatingZone = 'Etc/GMT+12';

/** The zone with this name, which may be one of Windows, as Outlook writes it; null where there is none. */
function findZone(name: string): string | null {
  const zone = isTimeZone(name) ? name : findIana(name)[0];
  return zone !== undefined && isTimeZone(zone) ? zone : null;
}

/** The time zone of a calendar; `fallback` where it says none. */
export const defaultZoneOf = (text: string, fallback: string): string =>
  findZone(/^X-WR-TIMEZONE:([^\r\n]+)/m.exec(text)?.[1]?.trim() ?? '') ?? fallback;

/** Names the zones of Windows as all others are named. */
export const renameWindowsZones = (text: string): string =>
  text.replace(/;TZID=("?)([^":;\r\n]+)\1(?=[:;])/g, (parameter, _quote, name: string) =>
    isTimeZone(name) ? parameter : `;TZID=${findZone(name) ?? name}`,
  );

/** The zone of an event's times that neither the world nor the calendar itself (`frame`) knows; null where all are known. */
export function findUnknownZone(lines: string, frame: string): string | null {
  for (const [, zone = ''] of lines.matchAll(/^(?:DTSTART|DTEND);(?:[^:\r\n]*;)?TZID="?([^":;\r\n]+)/gm))
    if (!isTimeZone(zone) && !frame.includes(`\r\nTZID:${zone}\r\n`)) return zone;
  return null;
}

/** Names the zone of times without one, so that they are told from times in UTC. */
export const markFloatingTimes = (text: string): string =>
  text.replace(/^(DTSTART|DTEND|RECURRENCE-ID|EXDATE):(\d{8}T\d{6}\r?$)/gm, `$1;TZID=${floatingZone}:$2`);

/** The zone in which the times of an event are written down. */
export function zoneOf({ local }: IcsDateObject, defaultZone: string): string {
  const zone = local?.timezone ?? '';
  return isTimeZone(zone) ? zone : defaultZone;
}

/** A time as its clock shows it, in ms as if it were UTC. */
export function toWallTime({ date, type, local }: IcsDateObject, zone: string): number {
  if (type === 'DATE') return date.getTime();
  return local !== undefined && local.timezone === zone ? local.date.getTime() : wallClock(date.getTime(), zone);
}
