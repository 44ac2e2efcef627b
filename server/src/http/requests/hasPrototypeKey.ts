/** Whether a parsed JSON value has an own key `__proto__` at any depth. Copying such an object could change its prototype. */
export function hasPrototypeKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasPrototypeKey);
}
