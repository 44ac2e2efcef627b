import type { ProblemCode } from '@pilotage/shared';
import { HttpError } from 'react-admin';

/** The body of an `application/problem+json` answer (`contract.md`, Errors). */
export interface Problem {
  status: number;
  message: string;
  errors: Record<string, string>;
  requestId: string | null;
  current: Record<string, unknown> | null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

/** `options[0].text`, `/options/0/text` and `options.0.text` all name the same input. */
export const inputName = (field: string) =>
  field
    .replace(/^\//, '')
    .replaceAll('/', '.')
    .replace(/\[(\w+)\]/g, '.$1');

function fieldErrors(errors: unknown): Record<string, string> {
  if (!isObject(errors)) return {};
  return Object.fromEntries(
    Object.entries(errors).map(([field, message]) => [inputName(field), textOf(message) ?? String(message)]),
  );
}

/** Whether an error is the server's refusal of this code. */
export const isProblem = (error: unknown, code: ProblemCode): boolean =>
  error instanceof HttpError && isObject(error.body) && textOf(error.body.type)?.endsWith(`/problems/${code}`) === true;

/** What an error says, whether it came from the server or never reached it. */
export function problemOf(error: unknown): Problem {
  const body: unknown = error instanceof HttpError ? error.body : null;
  const said = isObject(body) ? body : {};
  const fallback = error instanceof Error ? error.message : 'problem.unknown';
  return {
    status: error instanceof HttpError ? error.status : 0,
    message: textOf(said.message) ?? textOf(said.detail) ?? fallback,
    errors: fieldErrors(said.errors),
    requestId: textOf(said.requestId),
    current: isObject(said.current) ? said.current : null,
  };
}
