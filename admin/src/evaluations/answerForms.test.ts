import { expect, test } from 'vitest';
import { createAnswerBody, followUpForm, respondForm } from './answerForms.ts';

const accepted = { response: 'accepted', responseText: ' We agree. ', action: 'Ask the pupils', actionDueOn: '2020-3-1' };

test('an accepted answer needs its action and its day', () => {
  expect(respondForm.validate(accepted)).toEqual({});
  expect(Object.keys(respondForm.validate({ ...accepted, action: ' ', actionDueOn: '' }))).toEqual(['action', 'actionDueOn']);
  expect(Object.keys(respondForm.validate({ response: '', responseText: '' }))).toContain('response');
});

test('a rejected answer leaves the action out, also where one was typed before', () => {
  const rejected = { ...accepted, response: 'rejected' };
  expect(respondForm.validate(rejected)).toEqual({});
  expect(createAnswerBody(respondForm, rejected)).toEqual({
    response: 'rejected',
    responseText: 'We agree.',
    action: null,
    actionDueOn: null,
  });
  expect(createAnswerBody(respondForm, accepted)).toMatchObject({ action: 'Ask the pupils', actionDueOn: '2020-03-01' });
});

test('a follow-up needs its words', () => {
  expect(Object.keys(followUpForm.validate({ followUp: 'implemented', followUpText: '' }))).toEqual(['followUpText']);
});
