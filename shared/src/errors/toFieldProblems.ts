import type { z } from 'zod';
import { type FieldProblem, type FieldProblems, isFieldCode } from './fieldMessages.ts';

type ZodIssue = z.core.$ZodIssue;

const sizeCodes = { string: ['field.tooLong', 'field.tooShort'], array: ['field.tooMany', 'field.tooFew'] } as const;

function sizeProblem(issue: { origin: string }, limit: number | bigint, bound: 0 | 1): FieldProblem {
  const number = bound === 0 ? 'field.tooHigh' : 'field.tooLow';
  const code = issue.origin === 'string' || issue.origin === 'array' ? sizeCodes[issue.origin][bound] : number;
  return { code, limit: Number(limit) };
}

function problemOf(issue: ZodIssue): FieldProblem {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? { code: 'field.required' }
        : { code: 'field.type', expected: issue.expected };
    case 'invalid_value':
      return issue.input === undefined ? { code: 'field.required' } : { code: 'field.choice', allowed: issue.values.join(', ') };
    case 'invalid_format':
      return { code: 'field.form' };
    case 'too_big':
      return sizeProblem(issue, issue.maximum, 0);
    case 'too_small':
      return sizeProblem(issue, issue.minimum, 1);
    case 'custom': {
      const code = String(issue.params?.code ?? '');
      return { code: isFieldCode(code) ? code : 'field.invalid' };
    }
    default:
      return { code: 'field.invalid' };
  }
}

/** What a schema found, by field; the first finding of each field counts. */
export function toFieldProblems(issues: readonly ZodIssue[], prefix: readonly string[] = []): FieldProblems {
  const problems: FieldProblems = {};
  for (const issue of issues) {
    const path = [...prefix, ...issue.path.map(String)];
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
    for (const key of keys) {
      const problem: FieldProblem = issue.code === 'unrecognized_keys' ? { code: 'field.unknown' } : problemOf(issue);
      problems[key.join('.')] ??= problem;
    }
  }
  return problems;
}
