import { randomInt } from 'node:crypto';

// Without letters and digits that are taken for each other.
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const four = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('');

/** A name by which an applicant and the organiser speak of a solution: forty random bits, `7K2M-Q9XD`. */
export const newReference = (): string => `${four()}-${four()}`;
