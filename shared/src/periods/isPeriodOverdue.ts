import type { Period } from './period.ts';

/** Whether reports of a period are still taken although its due day is over. `today` is a day of the consortium's time zone. */
export const isPeriodOverdue = ({ state, dueOn }: Pick<Period, 'state' | 'dueOn'>, today: string): boolean =>
  state === 'open' && dueOn < today;
