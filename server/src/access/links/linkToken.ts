import { createHash, randomBytes } from 'node:crypto';

const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

/** A token of 256 random bits for a mailed link. */
export const createLinkToken = (): string => randomBytes(32).toString('base64url');

/** The hash of a token, as the database stores it; null for text that cannot be a token. */
export const hashLinkToken = (token: string): string | null =>
  tokenPattern.test(token) ? createHash('sha256').update(token).digest('hex') : null;
