import { markSessionExpired } from '../access/session/session.ts';
import { type Problem, problemOf } from '../data/problem.ts';

/** What a refusal says. When the session has ended, the page asks to sign in again; what was typed or chosen stays. */
export function handleProblem(error: unknown): Problem {
  const problem = problemOf(error);
  if (problem.status === 401) markSessionExpired();
  return problem;
}
