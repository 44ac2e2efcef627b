import { problemOf } from '../data/problem.ts';

/** Why the server refused a change, with the number of the request where the fault is the server's. */
export function describeRefusal(error: unknown): string {
  const { errors, message, requestId, status } = problemOf(error);
  const text = Object.values(errors)[0] ?? message;
  return requestId !== null && status >= 500 ? `${text} (${requestId})` : text;
}
