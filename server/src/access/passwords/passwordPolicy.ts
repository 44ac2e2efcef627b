const minLength = 12;
const maxLength = 128;

/** Longest password that is looked at when somebody signs in, in UTF-16 units: `most` characters of two units each. */
export const maxAttemptLength = 2 * maxLength;

/** Whether a password may be set: 12 to 128 characters as people count them, and no half of a surrogate pair. */
export function isAcceptablePassword(password: string): boolean {
  if (password.length > maxAttemptLength || !password.isWellFormed()) return false;
  const { length } = [...password];
  return length >= minLength && length <= maxLength;
}
