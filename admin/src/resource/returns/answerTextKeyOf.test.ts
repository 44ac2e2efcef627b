import { newsStates, reportStates, workPlanStates } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { answerTextKeyOf } from './answerTextKeyOf.ts';
import { returnsEnglish } from './returns.en.ts';

const answeredIn = (resource: Parameters<typeof answerTextKeyOf>[0], states: readonly string[]) =>
  states.filter((state) => answerTextKeyOf(resource, state) !== null);

test('a return is answered while the record is submitted, and no longer once it was taken back', () => {
  expect(answeredIn('newsItems', newsStates)).toEqual(['submitted']);
  expect(answeredIn('workPlanItems', workPlanStates)).toEqual(['submitted']);
  expect(answeredIn('reports', reportStates)).toEqual(['submitted']);
});

test('the words fit what becomes of the record: news is published, the others are approved', () => {
  const textOf = (resource: Parameters<typeof answerTextKeyOf>[0]) =>
    Reflect.get(returnsEnglish.returns, answerTextKeyOf(resource, 'submitted')?.split('.')[1] ?? '');
  expect(textOf('newsItems')).toMatch(/until it is published/);
  expect(textOf('workPlanItems')).toMatch(/until it is approved/);
  expect(textOf('reports')).toMatch(/until it is approved/);
});
