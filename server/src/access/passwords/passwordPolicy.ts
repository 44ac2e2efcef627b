const minLength = 12;
const maxLength = 128;

/** The longest password that is checked at sign-in, in UTF-16 units: the maximum of characters, two units each. */
export const maxAttemptLength = 2 * maxLength;

/** Whether a password is acceptable: 12 to 128 characters, without lone surrogates. */
export function isAcceptablePassword(password: string): boolean {
  if (password.length > maxAttemptLength || !password.isWellFormed()) return false;
  const { length } = [...password];
  return length >= minLength && length <= maxLength;
}
