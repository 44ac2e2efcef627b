import type { Contest } from './contest.ts';

/** Whether a contest has its winners: from then on what may be published is. */
export const isDecided = ({ state }: Pick<Contest, 'state'>): boolean => state === 'decided' || state === 'archived';
