import { expect, test } from 'vitest';
import { isRecommendationOverdue } from './recommendation.ts';
import { validateEvaluation, validateIssue, validateResponse } from './validateEvaluation.ts';

const impact = { criterion: 'impact' as const, rating: 'partly' as const, reasoning: 'Some say so.', evidence: [] };

test('an evaluation of the consortium names no pilot, and each criterion has one judgement', () => {
  expect(validateEvaluation({ organisationId: 1, pilotId: 2, judgements: [impact] })).toEqual({});
  expect(Object.keys(validateEvaluation({ organisationId: null, pilotId: 2 }))).toEqual(['pilotId']);
  expect(Object.keys(validateEvaluation({ organisationId: 1, judgements: [impact, impact] }))).toEqual(['judgements']);
});

test('one rating with its reasons is enough to issue it', () => {
  expect(validateIssue({ judgements: [impact] })).toEqual({});
  expect(validateIssue({ judgements: [{ ...impact, rating: null }] })).toEqual({
    judgements: { code: 'evaluations.nothingRated' },
  });
  expect(validateIssue({ judgements: [{ ...impact, reasoning: ' ' }] })).toEqual({
    judgements: { code: 'evaluations.reasoningMissing' },
  });
});

test('an action follows from what is not rejected', () => {
  const action = { action: 'Ask them', actionDueOn: '2020-03-01' };
  expect(validateResponse({ response: 'partly', ...action })).toEqual({});
  expect(validateResponse({ response: 'rejected', action: null, actionDueOn: null })).toEqual({});
  expect(Object.keys(validateResponse({ response: 'accepted', action: null, actionDueOn: null }))).toEqual([
    'action',
    'actionDueOn',
  ]);
  expect(Object.keys(validateResponse({ response: 'rejected', ...action }))).toEqual(['action', 'actionDueOn']);
});

test('an open recommendation is overdue on the day after its day', () => {
  const open = { state: 'open', dueOn: '2019-12-01' } as const;
  expect(isRecommendationOverdue(open, '2019-12-01')).toBe(false);
  expect(isRecommendationOverdue(open, '2019-12-02')).toBe(true);
  expect(isRecommendationOverdue({ ...open, state: 'answered' }, '2019-12-02')).toBe(false);
});
