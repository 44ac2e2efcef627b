import { expect, test } from 'vitest';
import type { Judgement } from '@pilotage/shared';
import { findJudgementProblems } from './judgementProblems.ts';

const judgement = (rest: Partial<Judgement> = {}): Judgement => ({
  ...{ criterion: 'impact', rating: 'partly', reasoning: 'Some found work.', evidence: [] },
  ...rest,
});

test('a rubric without a fault has no problem, nor has an empty one', () => {
  expect([...findJudgementProblems([judgement()]), ...findJudgementProblems([])]).toEqual([]);
});

test('reasons that are too long are the fault of the reasons, and not of the evidence', () => {
  const problems = findJudgementProblems([judgement({ criterion: 'relevance' }), judgement({ reasoning: 'x'.repeat(4100) })]);
  expect([...problems]).toEqual([['impact.reasoning', { message: 'resource.tooLong', limit: 4000 }]]);
});

test('each input of the evidence has its own message', () => {
  const problems = findJudgementProblems([
    judgement({
      evidence: [
        { label: '', address: 'explain' },
        { label: 'x'.repeat(201), address: '/tasks' },
      ],
    }),
  ]);
  expect([...problems.keys()]).toEqual(['impact.evidence.0.label', 'impact.evidence.0.address', 'impact.evidence.1.label']);
  expect(problems.get('impact.evidence.0.label')?.message).toBe('ra.validation.required');
  expect(problems.get('impact.evidence.0.address')?.message).toBe('evaluations.rubric.evidenceHelp');
  expect(problems.get('impact.evidence.1.label')).toEqual({ message: 'resource.tooLong', limit: 200 });
});
