import { randomInt } from 'node:crypto';

// Without letters and digits that are taken for each other.
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const randomBlock = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');

/** A name by which an applicant and the organiser speak of a solution: forty random bits, `7K2M-Q9XD`. */
export const createReference = (): string => `${randomBlock()}-${randomBlock()}`;
