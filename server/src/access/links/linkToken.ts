import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';

const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

/** The token of a mailed link in a body. What cannot be a token is refused as an expired link, not by the schema. */
export const linkTokenField = z.string().min(1).max(200);

/** A token of 256 random bits for a mailed link. */
export const createLinkToken = (): string => randomBytes(32).toString('base64url');

/** The hash of a token, as the database stores it; null for text that cannot be a token. */
export const hashLinkToken = (token: string): string | null =>
  tokenPattern.test(token) ? createHash('sha256').update(token).digest('hex') : null;
