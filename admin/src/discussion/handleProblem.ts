import { markSessionExpired } from '../access/session/session.ts';
import { type Problem, problemOf } from '../data/problem.ts';

/** Returns the message of an error. An expired session opens the sign-in dialog; typed text and choices stay. */
export function handleProblem(error: unknown): Problem {
  const problem = problemOf(error);
  if (problem.status === 401) markSessionExpired();
  return problem;
}
