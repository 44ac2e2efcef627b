import { createLocalDayFormatter } from '@pilotage/shared';

const dayMs = 24 * 60 * 60 * 1000;

/** The day in a time zone once its morning has come, at `hour`; null before. */
export function localDayAfterHour(hour: number, timeZone: string, now: Date): string | null {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  return Number(format.format(now)) >= hour ? createLocalDayFormatter(timeZone)(now) : null;
}

/** How many days lie between two days; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
