import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const hash = (text: string) => createHash('sha256').update(text).digest();

/**
 * The one-time token that proves that whoever creates the first account can read the output of the server's start. The text is
 * known to the caller of `createFirstAccountToken` alone; here only its hash stays. It lasts until it is used, or the server stops.
 */
export class FirstAccountToken {
  #hash: Buffer | null;

  constructor(token: string) {
    this.#hash = hash(token);
  }

  /** Compares in constant time; false for any text once the token is used. */
  matches(candidate: string): boolean {
    const candidateHash = hash(candidate);
    return this.#hash !== null && timingSafeEqual(candidateHash, this.#hash);
  }

  /** Ends the token. */
  spend(): void {
    this.#hash = null;
  }
}

/** Creates a token of 256 random bits. */
export const createFirstAccountToken = (): string => randomBytes(32).toString('base64url');
