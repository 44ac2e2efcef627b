import type { MovedWeight, RankedSolution, ContestResult } from '../jury/judgingClient.ts';

/** Solutions whose rank changes when each juror's leniency is adjusted, in the order of the plain ranking. */
export function rankChangesByAdjustment(ranking: readonly RankedSolution[]) {
  return ranking.flatMap(({ solutionId, place, adjusted }) =>
    place === null || adjusted === null || place === adjusted.place ? [] : [{ solutionId, from: place, to: adjusted.place }],
  );
}

/** Solutions with fewer scores than the maximum: how many there are, and that maximum. */
export function solutionsWithFewerJurors(ranking: readonly RankedSolution[]) {
  const most = ranking.reduce((highest, { jurors }) => Math.max(highest, jurors.length), 0);
  return ranking.flatMap(({ solutionId, jurors }) =>
    jurors.length > 0 && jurors.length < most ? [{ solutionId, jurors: jurors.length, most }] : [],
  );
}

/** Changes of one weight that change first place, without duplicates of the same direction. */
export const decisiveWeights = ({ moved }: ContestResult['firstPlace']): readonly MovedWeight[] =>
  moved.filter(({ isSame }) => !isSame);
