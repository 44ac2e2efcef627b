import type { Indicator, Period } from '@pilotage/shared';

/** Whether a new definition of an indicator holds from this very period on. */
export const isCountedAnew = (
  { earlierDefinitions }: Pick<Indicator, 'earlierDefinitions'>,
  { id }: Pick<Period, 'id'>,
): boolean => earlierDefinitions?.some(({ untilPeriodId }) => untilPeriodId === id) ?? false;
