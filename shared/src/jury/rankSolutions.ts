import { compare, minus, type Rational } from '../progress/rational/rational.ts';
import type { Contest } from '../contests/contest.ts';
import { meanOf, type ScoreSheet, scoreOf, weightedMeanOf, type WeightedCriterion } from './scoreSheet.ts';

export interface SubmittedSolution {
  id: number;
  /** When it was last sent before the deadline. */
  submittedAt: string;
}

/** What a ranking is made from, and nothing else: the same sheets give the same places, in whatever order they lie. */
export interface RankingInput {
  criteria: readonly WeightedCriterion[];
  solutions: readonly SubmittedSolution[];
  sheets: readonly ScoreSheet[];
  tieRule: Contest['tieRule'];
}

/** A solution's place; without a sheet it has neither mean nor place. */
export interface RankedSolution {
  solutionId: number;
  place: number | null;
  /** The mean of its jurors' means, exact, on the scale of the scores. */
  mean: Rational | null;
  /** Each juror's own weighted mean, ascending by juror. */
  jurors: readonly { jurorId: number; mean: Rational }[];
  /** How far the highest of the jurors' means is above the lowest. */
  spread: Rational | null;
}

type JudgedSolution = RankedSolution & { mean: Rational };
type SolutionComparator = (one: JudgedSolution, other: JudgedSolution) => number;

const isJudged = (ranked: RankedSolution): ranked is JudgedSolution => ranked.mean !== null;

type SheetsBySolution = ReadonlyMap<number, readonly ScoreSheet[]>;

function groupBySolution(sheets: readonly ScoreSheet[]): SheetsBySolution {
  const groups = new Map<number, ScoreSheet[]>();
  for (const sheet of sheets) {
    const group = groups.get(sheet.solutionId);
    if (group) group.push(sheet);
    else groups.set(sheet.solutionId, [sheet]);
  }
  return groups;
}

function summarizeSolution({ id }: SubmittedSolution, { criteria }: RankingInput, sheets: SheetsBySolution): RankedSolution {
  const jurors = (sheets.get(id) ?? [])
    .map((sheet) => ({ jurorId: sheet.jurorId, mean: weightedMeanOf(sheet, criteria) }))
    .sort((one, other) => one.jurorId - other.jurorId);
  const means = jurors.map(({ mean }) => mean).sort(compare);
  const [lowest] = means;
  const highest = means.at(-1);
  const spread = lowest && highest ? minus(highest, lowest) : null;
  return { solutionId: id, place: null, mean: meanOf(means), jurors, spread };
}

/** The criteria of one weight together: what weighs the same decides the same, in whatever order it is written. */
function groupByWeight(criteria: readonly WeightedCriterion[]): readonly WeightedCriterion[][] {
  const groups = new Map<number, WeightedCriterion[]>();
  for (const criterion of criteria) groups.set(criterion.weight, [...(groups.get(criterion.weight) ?? []), criterion]);
  return [...groups].sort(([one], [other]) => other - one).map(([, group]) => group);
}

/** Above 0 where `other` has more of the heaviest criteria in which the two differ. */
function compareByHeaviestCriteria({ criteria, sheets: all }: RankingInput): SolutionComparator {
  const sheets = groupBySolution(all);
  const groups = groupByWeight(criteria);
  const meanFor = (solutionId: number, group: readonly WeightedCriterion[]) =>
    meanOf((sheets.get(solutionId) ?? []).flatMap((sheet) => group.map(({ id }) => scoreOf(sheet, id))));
  return (one, other) => {
    for (const group of groups) {
      const [mine, theirs] = [meanFor(one.solutionId, group), meanFor(other.solutionId, group)];
      const difference = mine && theirs ? compare(theirs, mine) : 0;
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function compareBySubmission({ solutions }: RankingInput): SolutionComparator {
  const sentAt = new Map(solutions.map(({ id, submittedAt }) => [id, Date.parse(submittedAt)]));
  return (one, other) => (sentAt.get(one.solutionId) ?? 0) - (sentAt.get(other.solutionId) ?? 0);
}

const tieBreakers: Readonly<Record<Contest['tieRule'], (judging: RankingInput) => SolutionComparator>> = {
  sharedPlace: () => () => 0,
  heaviestCriterion: compareByHeaviestCriteria,
  earlierSolution: compareBySubmission,
};

/**
 * The solutions by their means, best first; of the same mean by the tie rule, and where that does not part them they share the place
 * and the next one is left out (1, 1, 3). Those without a sheet come last. Exact: no rounding makes or breaks a tie.
 * Source: domain.md, Contest, "Ranking: weighted mean of each juror's scores, ties by the rule fixed beforehand".
 */
export function rankSolutions(input: RankingInput): RankedSolution[] {
  const sheets = groupBySolution(input.sheets);
  const all = input.solutions
    .map((solution) => summarizeSolution(solution, input, sheets))
    .sort((one, other) => one.solutionId - other.solutionId);
  const tie = tieBreakers[input.tieRule](input);
  const order: SolutionComparator = (one, other) => compare(other.mean, one.mean) || tie(one, other);
  const judged = all.filter(isJudged).sort((one, other) => order(one, other) || one.solutionId - other.solutionId);
  const placed: RankedSolution[] = [];
  for (const [index, each] of judged.entries()) {
    const before = judged[index - 1];
    const shares = before !== undefined && order(before, each) === 0;
    placed.push({ ...each, place: shares ? (placed[index - 1]?.place ?? null) : index + 1 });
  }
  return [...placed, ...all.filter((each) => !isJudged(each))];
}

/** Who is first, ascending; several where they share the place. */
export const findFirstPlace = (input: RankingInput): number[] =>
  rankSolutions(input)
    .filter(({ place }) => place === 1)
    .map(({ solutionId }) => solutionId)
    .sort((one, other) => one - other);
