/** An organisation whose figures are part of a total, or would be. */
export interface SizedPart {
  /** Country code or organisation id: what has the size. */
  readonly key: string;
  /** Whether it has a value that is in the total. */
  readonly hasValue: boolean;
  /** Inhabitants, or budget in EUR; null: not known. */
  readonly size: number | null;
}

export interface TotalSize {
  /** The sum of the sizes; null where a size is not known, or nobody has a value. */
  readonly size: number | null;
  /** The keys of those in the total whose size is not known. */
  readonly unknown: readonly string[];
}

/**
 * The size by which a total is divided: that of the parts that have a value, as their targets are added up. So who is silent lowers n, and
 * not the quotient. One part without a known size leaves the whole without one: a total is never divided by a part of its size.
 */
export function sizeOfTotal(parts: readonly SizedPart[]): TotalSize {
  const inTotal = parts.filter(({ hasValue }) => hasValue);
  const unknown = inTotal.filter(({ size }) => size === null).map(({ key }) => key);
  const isKnown = inTotal.length > 0 && unknown.length === 0;
  return { size: isKnown ? inTotal.reduce((sum, { size }) => sum + (size ?? 0), 0) : null, unknown };
}
