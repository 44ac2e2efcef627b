import { z } from 'zod';

const maxLength = 254;
const maxLocalPartLength = 64;

// Controls, formats (zero-width, bidi), lone surrogates, private and unassigned code points.
const invisiblePattern = /\p{C}/u;
const emailSchema = z.email();

/**
 * The canonical form in which an address is stored and compared (R18): NFKC, trimmed, lower case. Null when the text is not a
 * single plain address: a display name, a list, a quoted part, a domain or mailbox beyond ASCII, or invisible characters. The
 * grammar is zod's, so that better-auth, which uses zod, never rejects what this accepts.
 */
export function normalizeEmailAddress(text: string): string | null {
  // NFKC expands text by a factor of eighteen at most.
  if (text.length > maxLength || invisiblePattern.test(text)) return null;
  const address = text.normalize('NFKC').trim().toLowerCase();
  if (address.length > maxLength || address.indexOf('@') > maxLocalPartLength) return null;
  return emailSchema.safeParse(address).success ? address : null;
}
