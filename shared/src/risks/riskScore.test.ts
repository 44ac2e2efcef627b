import { expect, test } from 'vitest';
import { riskLevelOf, riskScoreOf, riskSteps, validateRisk } from './riskScore.ts';

test('a score is likelihood times impact, and has a level', () => {
  expect(riskScoreOf({ likelihood: 4, impact: 3 })).toBe(12);
  const levels = riskSteps.map((likelihood) =>
    riskSteps.map((impact) => riskLevelOf(riskScoreOf({ likelihood, impact }))[0]).join(''),
  );
  expect(levels).toEqual(['llllm', 'llmmm', 'lmmhh', 'lmhhh', 'mmhhh']);
});

test('a review lies today or before', () => {
  expect(validateRisk({ reviewedOn: '2019-02-02' }, '2019-02-01')).toEqual({ reviewedOn: { code: 'field.future' } });
  expect(validateRisk({ reviewedOn: '2019-02-01' }, '2019-02-01')).toEqual({});
  expect(validateRisk({ reviewedOn: null }, '2019-02-01')).toEqual({});
});
