import type { Contest, Criterion, SolutionAnswer } from '@pilotage/shared';

export interface AnsweredQuestion {
  id: number;
  question: string;
  /** Null where nothing was answered. */
  answer: string | null;
}

/** The contest's own questions; where it has none of its own, one for each criterion, as opening makes them. */
function questionsOf(contest: Pick<Contest, 'questions'>, criteria: readonly Pick<Criterion, 'position' | 'name'>[]) {
  return contest.questions ?? criteria.map(({ position, name }) => ({ id: position, text: name }));
}

/** What was asked with what was answered, in the contest's order; an answer to what is not asked any more comes last. */
export function answeredQuestions(
  contest: Pick<Contest, 'questions'>,
  criteria: readonly Pick<Criterion, 'position' | 'name'>[],
  answers: readonly SolutionAnswer[],
): AnsweredQuestion[] {
  const questions = questionsOf(contest, criteria);
  const answered = questions.map(({ id, text }) => ({
    id,
    question: text,
    answer: answers.find(({ questionId }) => questionId === id)?.text ?? null,
  }));
  const unmatched = answers.filter(({ questionId }) => !questions.some(({ id }) => id === questionId));
  return [...answered, ...unmatched.map(({ questionId, text }) => ({ id: questionId, question: '', answer: text }))];
}
