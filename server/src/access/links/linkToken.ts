import { createHash, randomBytes } from 'node:crypto';

const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

/** 256 random bits, for a link in a mail. */
export const createLinkToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of it. Null for whatever cannot be one. */
export const hashLinkToken = (token: string): string | null =>
  tokenPattern.test(token) ? createHash('sha256').update(token).digest('hex') : null;
