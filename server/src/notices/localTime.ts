import { createLocalDayFormatter, dateTimeFormatOf } from '@pilotage/shared';

const dayMs = 24 * 60 * 60 * 1000;

/** The current day (YYYY-MM-DD) in the time zone; null before `hour` (0 to 23) of that day. */
export function localDayAfterHour(hour: number, timeZone: string, now: Date): string | null {
  const format = dateTimeFormatOf('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  return Number(format.format(now)) >= hour ? createLocalDayFormatter(timeZone)(now) : null;
}

/** The number of days from one day (YYYY-MM-DD) to another; negative if `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
