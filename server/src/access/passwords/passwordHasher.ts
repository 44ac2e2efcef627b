import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { ConcurrencyLimiter } from '../../concurrency/concurrencyLimiter.ts';

/** Work and memory of scrypt (RFC 7914): N = 2^`ln` blocks of `r` x 128 bytes, `p` times. */
interface ScryptCost {
  ln: number;
  r: number;
  p: number;
}

/**
 * One of the settings that OWASP's password storage cheat sheet rates as equally strong, and the cheapest of them here: 8 MiB and
 * 175 ms on the slow machine on which it was measured, where N = 2^14, p = 5 took 240 ms and N = 2^15, p = 3 took 250 ms.
 */
const owaspCost: ScryptCost = { ln: 13, r: 8, p: 10 };

const saltBytes = 16;
const keyBytes = 32;
const maxQueued = 100;

export interface PasswordHasher {
  /** The text to be stored for a password; the same one twice gives two texts. */
  hash(password: string): Promise<string>;
  /** Whether the password matches the stored hash. */
  verify(credential: { password: string; hash: string }): Promise<boolean>;
}

interface StoredHash {
  cost: ScryptCost;
  salt: Buffer;
  key: Buffer;
}

const storedHashPattern = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
const maxLn = 17;

const toUnpaddedBase64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

/** Reads `$scrypt$ln=,r=,p=$salt$key`, the form of the Password Hashing Competition. Null for anything else. */
function parseStoredHash(hash: string): StoredHash | null {
  const [, ln, r, p, salt, key] = storedHashPattern.exec(hash) ?? [];
  if (!ln || !r || !p || !salt || !key || Number(ln) > maxLn) return null;
  return {
    cost: { ln: Number(ln), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64'),
    key: Buffer.from(key, 'base64'),
  };
}

function deriveKey(password: string, salt: Buffer, { ln, r, p }: ScryptCost): Promise<Buffer> {
  const N = 2 ** ln;
  // Keyboards write the same letter in one code point or in two.
  const text = password.normalize('NFKC');
  return new Promise((resolve, reject) => {
    scrypt(text, salt, keyBytes, { N, r, p, maxmem: 256 * N * r }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/**
 * Hashes passwords with scrypt, one per core and at most two concurrently, so that many sign-ins leave capacity for other
 * requests. Rejects with `QueueFull` when too many wait.
 */
export function createPasswordHasher(cost: ScryptCost = owaspCost): PasswordHasher {
  const limiter = new ConcurrencyLimiter({ maxRunning: Math.min(2, availableParallelism()), maxQueued });
  return {
    async hash(password) {
      const salt = randomBytes(saltBytes);
      const key = await limiter.run(() => deriveKey(password, salt, cost));
      return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${toUnpaddedBase64(salt)}$${toUnpaddedBase64(key)}`;
    },
    async verify({ password, hash }) {
      const stored = parseStoredHash(hash);
      const key = await limiter.run(() => deriveKey(password, stored?.salt ?? randomBytes(saltBytes), stored?.cost ?? cost));
      return stored !== null && stored.key.length === keyBytes && timingSafeEqual(stored.key, key);
    },
  };
}

/** The hasher of this process, with one queue for all callers. */
export const passwordHasher: PasswordHasher = createPasswordHasher();

export const hashPassword = (password: string): Promise<string> => passwordHasher.hash(password);
