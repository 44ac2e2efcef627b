import { randomInt } from 'node:crypto';

// Without letters and digits that are easily confused.
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const randomBlock = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');

/** A reference for a solution, used by applicant and organiser: forty random bits, `7K2M-Q9XD`. */
export const createReference = (): string => `${randomBlock()}-${randomBlock()}`;
