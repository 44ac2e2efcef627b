import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Turns } from './turns.ts';

/** Work and memory of scrypt (RFC 7914): N = 2^`ln` blocks of `r` x 128 bytes, `p` times. */
interface Cost {
  ln: number;
  r: number;
  p: number;
}

/**
 * One of the settings that OWASP's password storage sheet calls equally strong, and the cheapest of them for us: 8 MiB and
 * 175 ms on the slow machine it was measured on, where N = 2^14, p = 5 took 240 ms and N = 2^15, p = 3 took 250 ms.
 */
const owaspCost: Cost = { ln: 13, r: 8, p: 10 };

const saltBytes = 16;
const keyBytes = 32;
const mayWait = 100;

export interface Passwords {
  /** The text to be stored for a password; the same one twice gives two texts. */
  hash(password: string): Promise<string>;
  /** Whether the password is the one that the stored text was made of. */
  verify(known: { password: string; hash: string }): Promise<boolean>;
}

interface Stored {
  cost: Cost;
  salt: Buffer;
  key: Buffer;
}

const storedForm = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
const highestLn = 17;

const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

/** Reads `$scrypt$ln=,r=,p=$salt$key`, the form of the Password Hashing Competition. Null for anything else. */
function parse(hash: string): Stored | null {
  const [, ln, r, p, salt, key] = storedForm.exec(hash) ?? [];
  if (!ln || !r || !p || !salt || !key || Number(ln) > highestLn) return null;
  return {
    cost: { ln: Number(ln), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64'),
    key: Buffer.from(key, 'base64'),
  };
}

function derive(password: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** ln;
  // Keyboards write the same letter in one code point or in two.
  const text = password.normalize('NFKC');
  return new Promise((resolve, reject) => {
    scrypt(text, salt, keyBytes, { N, r, p, maxmem: 256 * N * r }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/**
 * Hashes passwords by scrypt, one on each core and at most two at a time, so that a crowd signing in leaves the other
 * requests room. Rejects with `Busy` when too many wait.
 */
export function openPasswords(cost: Cost = owaspCost): Passwords {
  const turns = new Turns({ atOnce: Math.min(2, availableParallelism()), mayWait });
  return {
    async hash(password) {
      const salt = randomBytes(saltBytes);
      const key = await turns.run(() => derive(password, salt, cost));
      return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${unpadded(salt)}$${unpadded(key)}`;
    },
    async verify({ password, hash }) {
      const stored = parse(hash);
      const key = await turns.run(() => derive(password, stored?.salt ?? randomBytes(saltBytes), stored?.cost ?? cost));
      return stored !== null && stored.key.length === keyBytes && timingSafeEqual(stored.key, key);
    },
  };
}

/** Those of this process; there is one queue for all that hash. */
export const passwords: Passwords = openPasswords();

export const hashPassword = (password: string): Promise<string> => passwords.hash(password);
