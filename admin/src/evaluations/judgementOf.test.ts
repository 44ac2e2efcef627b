import { expect, test } from 'vitest';
import { judgementOf, replaceJudgement } from './judgementOf.ts';

const impact = { criterion: 'impact', rating: 'partly', reasoning: 'Some say so.', evidence: [] } as const;
const relevance = { criterion: 'relevance', rating: 'fully', reasoning: '', evidence: [] } as const;

test('a criterion without a judgement is not rated', () => {
  expect(judgementOf([{ ...impact, evidence: [] }], 'relevance')).toEqual({ ...relevance, rating: null });
  expect(judgementOf([{ ...impact, evidence: [] }], 'impact')).toEqual(impact);
});

test('a changed judgement takes its place in the order of the criteria, and an emptied one goes', () => {
  const both = replaceJudgement([{ ...impact, evidence: [] }], { ...relevance, evidence: [] });
  expect(both.map(({ criterion }) => criterion)).toEqual(['relevance', 'impact']);
  expect(replaceJudgement(both, { ...relevance, rating: null, evidence: [] })).toEqual([impact]);
});
