/** An id as the server writes it: a positive integer without sign, leading zero or fraction. */
export const recordIdPattern = /^[1-9]\d{0,15}$/;

/** The id in a text; null where it is no id in the form in which the server writes one. */
export function parseRecordId(text: string): number | null {
  const id = recordIdPattern.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(id) ? id : null;
}
