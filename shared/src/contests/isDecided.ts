import type { Contest } from './contest.ts';

/** Whether a contest is decided; published solutions are public from then on. */
export const isDecided = ({ state }: Pick<Contest, 'state'>): boolean => state === 'decided' || state === 'archived';
