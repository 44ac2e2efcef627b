import { expect, test } from 'vitest';
import { decisiveWeights, rankChangesByAdjustment, solutionsWithFewerJurors } from './resultAnalysis.ts';

const ranked = { mean: 3, spread: 1, jurors: [] };

test('finds solutions whose rank the adjustment changes, but none without a rank or adjustment', () => {
  const ranking = [
    { ...ranked, solutionId: 1, place: 1, adjusted: { mean: 3, place: 2 } },
    { ...ranked, solutionId: 2, place: 2, adjusted: { mean: 3, place: 1 } },
    { ...ranked, solutionId: 3, place: 3, adjusted: { mean: 2, place: 3 } },
    { ...ranked, solutionId: 4, place: 4, adjusted: null },
    { solutionId: 5, place: null, mean: null, spread: null, jurors: [], adjusted: null },
  ];
  expect(rankChangesByAdjustment(ranking)).toEqual([
    { solutionId: 1, from: 1, to: 2 },
    { solutionId: 2, from: 2, to: 1 },
  ]);
});

test('lists only weights that change first place', () => {
  const moved = [
    { criterionId: 1, tenths: 9, first: [1], isSame: true },
    { criterionId: 1, tenths: 11, first: [2], isSame: false },
  ];
  expect(decisiveWeights({ first: [1], survives: false, moved })).toEqual([moved[1]]);
});

test('counts solutions with fewer scores than others, but none without a score', () => {
  const createJurors = (...ids: number[]) => ({ jurors: ids.map((jurorId) => ({ jurorId, mean: 3 })), adjusted: null });
  const one = { ...ranked, solutionId: 1, place: 1, ...createJurors(1) };
  const two = { ...ranked, solutionId: 2, place: 2, ...createJurors(1, 2) };
  const none = { solutionId: 3, place: null, mean: null, spread: null, ...createJurors() };
  expect(solutionsWithFewerJurors([one, two, none])).toEqual([{ solutionId: 1, jurors: 1, most: 2 }]);
  expect(solutionsWithFewerJurors([two, none])).toEqual([]);
});
