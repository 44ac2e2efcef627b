import type { z } from 'zod';
import { type FieldCode, type FieldProblem, type FieldProblems, isFieldCode } from './fieldMessages.ts';

type ZodIssue = z.core.$ZodIssue;

interface SizeIssue {
  origin: string;
  inclusive?: boolean | undefined;
}

const tooBigCodes = new Map<string, FieldCode>([
  ['string', 'field.tooLong'],
  ['array', 'field.tooMany'],
]);
const tooSmallCodes = new Map<string, FieldCode>([
  ['string', 'field.tooShort'],
  ['array', 'field.tooFew'],
]);

function tooBigProblem({ origin, inclusive }: SizeIssue, limit: number): FieldProblem {
  const number = inclusive === false ? 'field.notBelow' : 'field.tooHigh';
  return { code: tooBigCodes.get(origin) ?? number, limit };
}

function tooSmallProblem({ origin, inclusive }: SizeIssue, limit: number): FieldProblem {
  const code = tooSmallCodes.get(origin);
  if (code !== undefined) return limit === 1 ? { code: 'field.empty' } : { code, limit };
  return { code: inclusive === false ? 'field.notAbove' : 'field.tooLow', limit };
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
      return tooBigProblem(issue, Number(issue.maximum));
    case 'too_small':
      return tooSmallProblem(issue, Number(issue.minimum));
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
