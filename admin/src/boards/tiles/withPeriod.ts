import type { CitedQuestion, FollowingQuestion } from '@pilotage/shared';

/** The question about one period, whichever it follows by itself. */
export function withPeriod(question: FollowingQuestion, through: string): CitedQuestion {
  return question.path === '/explain'
    ? { path: question.path, params: { ...question.params, through } }
    : { path: question.path, params: { ...question.params, through } };
}
