import type { ProblemCode } from '@pilotage/shared';
import { HttpError } from 'react-admin';

/** The body of an `application/problem+json` response (`contract.md`, Errors). */
export interface Problem {
  status: number;
  message: string;
  errors: Record<string, string>;
  requestId: string | null;
  /** Seconds until the server allows a retry. */
  retryAfter: number | null;
  current: Record<string, unknown> | null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const stringOrNull = (value: unknown) => (typeof value === 'string' ? value : null);

/** `options[0].text`, `/options/0/text` and `options.0.text` all name the same input. */
export const inputNameOf = (field: string) =>
  field
    .replace(/^\//, '')
    .replaceAll('/', '.')
    .replace(/\[(\w+)\]/g, '.$1');

function parseFieldErrors(errors: unknown): Record<string, string> {
  if (!isObject(errors)) return {};
  return Object.fromEntries(
    Object.entries(errors).map(([field, message]) => [inputNameOf(field), stringOrNull(message) ?? String(message)]),
  );
}

/** Whether an error is a problem response with this code. */
export const isProblem = (error: unknown, code: ProblemCode): boolean =>
  error instanceof HttpError && isObject(error.body) && stringOrNull(error.body.type)?.endsWith(`/problems/${code}`) === true;

/** The details of an error, from a problem response or a network failure. */
export function problemOf(error: unknown): Problem {
  const body: unknown = error instanceof HttpError ? error.body : null;
  const problemBody = isObject(body) ? body : {};
  const fallback = error instanceof Error ? error.message : 'problem.unknown';
  return {
    status: error instanceof HttpError ? error.status : 0,
    message: stringOrNull(problemBody.message) ?? stringOrNull(problemBody.detail) ?? fallback,
    errors: parseFieldErrors(problemBody.errors),
    requestId: stringOrNull(problemBody.requestId),
    retryAfter: typeof problemBody.retryAfter === 'number' ? problemBody.retryAfter : null,
    current: isObject(problemBody.current) ? problemBody.current : null,
  };
}
