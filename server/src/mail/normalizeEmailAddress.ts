import { z } from 'zod';

const maxLength = 254;
const maxLocalPartLength = 64;

// Controls, formats (zero-width, bidi), lone surrogates, private and unassigned code points.
const invisiblePattern = /\p{C}/u;
const emailSchema = z.email();

/**
 * The one form in which an address is stored and compared (R18): NFKC, trimmed, in small letters. Null when the text is
 * no single plain address: a name before it, a list, a quoted part, a domain or a mailbox beyond ASCII, anything
 * invisible. The grammar is zod's, so that better-auth, which asks zod, never refuses what this accepts.
 */
export function normalizeEmailAddress(text: string): string | null {
  // NFKC makes the text at most eighteen times as long.
  if (text.length > maxLength || invisiblePattern.test(text)) return null;
  const address = text.normalize('NFKC').trim().toLowerCase();
  if (address.length > maxLength || address.indexOf('@') > maxLocalPartLength) return null;
  return emailSchema.safeParse(address).success ? address : null;
}
