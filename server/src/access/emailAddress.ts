import { z } from 'zod';

const longest = 254;
const longestLocalPart = 64;

// Controls, formats (zero-width, bidi), lone surrogates, private and unassigned code points.
const invisible = /\p{C}/u;
const form = z.email();

/**
 * The one form in which an address is stored and compared (R18): NFKC, trimmed, in small letters. Null when the text is
 * no single plain address: a name before it, a list, a quoted part, a domain or a mailbox beyond ASCII, anything
 * invisible. The grammar is zod's, so that better-auth, which asks zod, never refuses what this accepts.
 */
export function emailAddress(text: string): string | null {
  // NFKC makes the text at most eighteen times as long.
  if (text.length > longest || invisible.test(text)) return null;
  const address = text.normalize('NFKC').trim().toLowerCase();
  if (address.length > longest || address.indexOf('@') > longestLocalPart) return null;
  return form.safeParse(address).success ? address : null;
}
