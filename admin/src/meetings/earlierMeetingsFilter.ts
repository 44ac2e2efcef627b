import type { Meeting } from '@pilotage/shared';

/** Finds the meetings before this one. A meeting without a day comes after all that have one. */
export const earlierMeetingsFilter = ({ id, orderedOn }: Pick<Meeting, 'id' | 'orderedOn'>) =>
  orderedOn === null ? { orderedOn_ne: null, id_ne: id } : { orderedOn_lt: orderedOn };
