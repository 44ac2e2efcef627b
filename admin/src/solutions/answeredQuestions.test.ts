import { expect, test } from 'vitest';
import { answeredQuestions } from './answeredQuestions.ts';

const question = { help: '', longest: 1000, required: true };
const criteria = [
  { position: 1, name: 'Impact' },
  { position: 2, name: 'Feasibility' },
];

test('answers are in the order of the contest’s questions, with null for unanswered ones', () => {
  const questions = [
    { ...question, id: 7, text: 'Who?' },
    { ...question, id: 3, text: 'How?' },
  ];
  expect(answeredQuestions({ questions }, criteria, [{ questionId: 3, text: 'So.' }])).toEqual([
    { id: 7, question: 'Who?', answer: null },
    { id: 3, question: 'How?', answer: 'So.' },
  ]);
});

test('without own questions each criterion is one, and an answer to a removed question is listed', () => {
  const answers = [
    { questionId: 9, text: 'Else.' },
    { questionId: 1, text: 'Much.' },
  ];
  expect(answeredQuestions({ questions: null }, criteria, answers)).toEqual([
    { id: 1, question: 'Impact', answer: 'Much.' },
    { id: 2, question: 'Feasibility', answer: null },
    { id: 9, question: '', answer: 'Else.' },
  ]);
});
