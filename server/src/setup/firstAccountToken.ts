import { timingSafeEqual } from 'node:crypto';
import { hashLinkToken } from '../access/links/linkToken.ts';

const hash = (token: string): Buffer | null => {
  const hashed = hashLinkToken(token);
  return hashed === null ? null : Buffer.from(hashed, 'hex');
};

/**
 * The one-time token that proves that whoever creates the first account can read the output of the server's start. Only its hash
 * stays here. It lasts until it is used, or the server stops.
 */
export class FirstAccountToken {
  #hash: Buffer | null;

  constructor(token: string) {
    this.#hash = hash(token);
  }

  /** Compares in constant time; false for any text once the token is used. */
  matches(candidate: string): boolean {
    const candidateHash = hash(candidate);
    return this.#hash !== null && candidateHash !== null && timingSafeEqual(candidateHash, this.#hash);
  }

  /** Ends the token. */
  spend(): void {
    this.#hash = null;
  }
}
