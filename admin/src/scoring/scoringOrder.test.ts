import { describe, expect, test } from 'vitest';
import { sortForScoring, nextScoreId, scoringProgress } from './scoringOrder.ts';

const scores = [
  { id: 1, contestId: 1, solutionId: 11, state: 'scored' },
  { id: 2, contestId: 1, solutionId: 12, state: 'assigned' },
  { id: 3, contestId: 1, solutionId: 13, state: 'conflict' },
  { id: 4, contestId: 1, solutionId: 14, state: 'assigned' },
  { id: 5, contestId: 2, solutionId: 21, state: 'assigned' },
] as const;
const [scored, second, , fourth] = scores;
const judging = { state: 'judging', judgedAt: null } as const;

describe('the scoring order of a juror', () => {
  test('has unscored solutions first, conflicts last', () => {
    expect(sortForScoring(scores).map(({ id }) => id)).toEqual([2, 4, 5, 1, 3]);
  });

  test('counts a conflict neither as scored nor as open', () => {
    expect(scoringProgress(scores)).toEqual({ done: 1, all: 4 });
  });

  test('continues after this solution, then in the contest, then in another one, and skips contests whose judging ended', () => {
    const contests = [
      { id: 1, ...judging },
      { id: 2, ...judging },
    ];
    expect(nextScoreId(scores, contests, second)).toBe(4);
    expect(nextScoreId(scores, contests, fourth)).toBe(2);
    expect(nextScoreId([scored, fourth, scores[4]], contests, fourth)).toBe(5);
    const ended = [
      { id: 1, ...judging },
      { id: 2, state: 'judging', judgedAt: '2020-01-01T00:00:00.000Z' },
    ] as const;
    expect(nextScoreId([fourth, scores[4]], ended, fourth)).toBeNull();
  });
});
