import { expect, test } from 'vitest';
import { resources } from '../resources.ts';

/** A quotation mark of old word processors, which an earlier release took. */
const old = 'It\u0092s';

test('texts within structures that an earlier release took are read, and not written again', () => {
  const answers = [{ questionId: 1, text: old }];
  expect(resources.solutions.read.shape.answers.safeParse(answers).success).toBe(true);
  expect(resources.solutions.fields.answers.safeParse(answers).success).toBe(false);
  const questions = [{ id: 1, text: old, help: old, longest: 100, required: true }];
  expect(resources.contests.read.shape.questions.safeParse(questions).success).toBe(true);
  expect(resources.contests.fields.questions.safeParse(questions).success).toBe(false);
  const at = '2020-03-01T08:00:00.000Z';
  const lastReturn = { comment: old, cells: [{ assignmentId: 1, comment: old }], at };
  expect(resources.reports.read.shape.lastReturn.safeParse(lastReturn).success).toBe(true);
  expect(resources.reports.read.shape.lastReopening.safeParse({ reason: old, at }).success).toBe(true);
});
