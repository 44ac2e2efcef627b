import { House1790000000000 } from './1790000000000-house.ts';

/** Every migration, oldest first. */
export const migrations = [House1790000000000];
