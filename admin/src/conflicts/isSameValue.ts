const isEmptyValue = (value: unknown) => value === undefined || value === null || value === '';

/** Treats a missing value of the form and null of the server as equal. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (isEmptyValue(one) || isEmptyValue(other)) return isEmptyValue(one) && isEmptyValue(other);
  return JSON.stringify(one) === JSON.stringify(other);
}
