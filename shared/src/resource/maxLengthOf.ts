import { z } from 'zod';
import { unwrapNullable } from './fields.ts';

/** The most characters that a text may have; null for every other field. */
export function maxLengthOf(schema: z.core.$ZodType): number | null {
  const inner = unwrapNullable(schema);
  return inner instanceof z.ZodString ? inner.maxLength : null;
}
