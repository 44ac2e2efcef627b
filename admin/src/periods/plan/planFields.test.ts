import { expect, test } from 'vitest';
import { createPeriod } from '../../measurements/measurements.fixtures.ts';
import { createPlanTexts, parsePlan } from './planFields.ts';

test('the plan begins with the project, or after the last period', () => {
  expect(createPlanTexts([], '2017-08-01')).toMatchObject({ firstDay: '2017-08-01', firstNumber: '1', count: '6' });
  expect(createPlanTexts([], null).firstDay).toBe('');
  const periods = [createPeriod(), createPeriod({ id: 4, number: 4, endsOn: '2019-07-31' })];
  expect(createPlanTexts(periods, '2017-08-01')).toMatchObject({ firstDay: '2020-02-01', firstNumber: '6', count: '1' });
});

test('what cannot be read is named by its field', () => {
  const texts = createPlanTexts([], '2017/8/1');
  expect(parsePlan(texts)).toEqual({ plan: { firstDay: '2017-08-01', firstNumber: 1, months: 6, count: 6, dueAfterDays: 45 } });
  expect(parsePlan({ ...texts, firstDay: '2017-02-30', months: '0', count: 'six' })).toEqual({
    wrongFields: ['firstDay', 'months', 'count'],
  });
});
