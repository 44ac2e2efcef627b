import type { Period } from '@pilotage/shared';

/** The planned period with the lowest number: the one that is opened next. */
export const findNextPlanned = (periods: readonly Period[]): Period | undefined =>
  periods.filter(({ state }) => state === 'planned').toSorted((one, other) => one.number - other.number)[0];
