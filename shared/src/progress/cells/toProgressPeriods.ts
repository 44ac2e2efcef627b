import type { Period } from '../../periods/period.ts';

/** Stored periods as the arithmetic needs them: a period is opened from its opening on, closed or not. */
export const toProgressPeriods = <Stored extends Pick<Period, 'state'>>(
  periods: readonly Stored[],
): (Stored & { opened: boolean })[] => periods.map((period) => ({ ...period, opened: period.state !== 'planned' }));
