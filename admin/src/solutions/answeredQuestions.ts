import type { Contest, Criterion, SolutionAnswer } from '@pilotage/shared';

export interface AnsweredQuestion {
  id: number;
  question: string;
  /** Null where the question has no answer. */
  answer: string | null;
}

/** The questions of the contest; where it has none, one for each criterion, as the server creates them on opening. */
function questionsOf(contest: Pick<Contest, 'questions'>, criteria: readonly Pick<Criterion, 'position' | 'name'>[]) {
  return contest.questions ?? criteria.map(({ position, name }) => ({ id: position, text: name }));
}

/** Pairs each question with its answer, in the order of the contest. Answers to removed questions are last. */
export function answeredQuestions(
  contest: Pick<Contest, 'questions'>,
  criteria: readonly Pick<Criterion, 'position' | 'name'>[],
  answers: readonly SolutionAnswer[],
): AnsweredQuestion[] {
  const questions = questionsOf(contest, criteria);
  const currentAnswers = questions.map(({ id, text }) => ({
    id,
    question: text,
    answer: answers.find(({ questionId }) => questionId === id)?.text ?? null,
  }));
  const unmatched = answers.filter(({ questionId }) => !questions.some(({ id }) => id === questionId));
  return [...currentAnswers, ...unmatched.map(({ questionId, text }) => ({ id: questionId, question: '', answer: text }))];
}
