import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatFieldMessage } from './fieldMessages.ts';
import { toFieldProblems } from './toFieldProblems.ts';

/** The message at the field `value` for an input that the schema refuses. */
function messageOf(schema: z.ZodType, value: unknown): string | undefined {
  const { error } = z.object({ value: schema }).safeParse({ value });
  const problem = toFieldProblems(error?.issues ?? []).value;
  return problem && formatFieldMessage(problem);
}

test('a limit that is not allowed itself is told apart from one that is', () => {
  expect(messageOf(z.number().max(10), 11)).toBe('This must be at most 10.');
  expect(messageOf(z.number().lt(10), 10)).toBe('This must be less than 10.');
  expect(messageOf(z.number().min(3), 2)).toBe('This must be at least 3.');
  expect(messageOf(z.number().gt(3), 3)).toBe('This must be more than 3.');
});

test('one missing character or entry is called empty, more are counted', () => {
  expect(messageOf(z.string().min(1), '')).toBe('This cannot be empty.');
  expect(messageOf(z.array(z.string()).min(1), [])).toBe('This cannot be empty.');
  expect(messageOf(z.string().min(3), 'ab')).toBe('At least 3 characters are needed.');
  expect(messageOf(z.array(z.string()).min(2), ['a'])).toBe('At least 2 entries are needed.');
  expect(messageOf(z.string().max(1), 'ab')).toBe('At most 1 characters are allowed.');
});
