import { formatInstantWithZone } from '@pilotage/shared/formatInstantWithZone';

/** Whether the day ends at the same moment by the clock of the zone and by that of the reader. */
export function hasSameDayBounds(day: string, timeZone: string, readerZone?: string): boolean {
  // Clocks are changed in the small hours: noon has the offset of the day's end.
  const noon = `${day}T12:00:00.000Z`;
  const options = { locale: 'en', isZoneNamed: false } as const;
  const reader = readerZone === undefined ? options : { ...options, timeZone: readerZone };
  return formatInstantWithZone(noon, { ...options, timeZone }) === formatInstantWithZone(noon, reader);
}
