import type { MovedWeight, RankedSolution, ContestResult } from '../jury/judgingClient.ts';

/** Solutions whose place is another one once each juror's strictness is taken out, as the plain ranking has them. */
export function rankChangesByAdjustment(ranking: readonly RankedSolution[]) {
  return ranking.flatMap(({ solutionId, place, adjusted }) =>
    place === null || adjusted === null || place === adjusted.place ? [] : [{ solutionId, from: place, to: adjusted.place }],
  );
}

/** Solutions that fewer jurors have scored than another one: how many, and how many scored the one with most. */
export function solutionsWithFewerJurors(ranking: readonly RankedSolution[]) {
  const most = ranking.reduce((highest, { jurors }) => Math.max(highest, jurors.length), 0);
  return ranking.flatMap(({ solutionId, jurors }) =>
    jurors.length > 0 && jurors.length < most ? [{ solutionId, jurors: jurors.length, most }] : [],
  );
}

/** Moved weights that change first place; where both ways of one weight come to the same, both stay, each is a way of its own. */
export const decisiveWeights = ({ moved }: ContestResult['firstPlace']): readonly MovedWeight[] =>
  moved.filter(({ isSame }) => !isSame);
