import { z } from 'zod';
import { unwrapNullable } from './fields.ts';

/** The values of a choice, in the order in which they are declared; empty for every other field. */
export function choiceValuesOf(schema: z.core.$ZodType): readonly string[] {
  const inner = unwrapNullable(schema);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}
