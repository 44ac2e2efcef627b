import { compare, minus, type Rational } from '../progress/rational/rational.ts';
import type { Contest } from '../contests/contest.ts';
import { meanOf, type ScoreSheet, scoreOf, weightedMeanOf, type WeightedCriterion } from './scoreSheet.ts';

export interface SubmittedSolution {
  id: number;
  /** Time of the last submission before the deadline, ISO 8601. */
  submittedAt: string;
}

/** Everything a ranking depends on. The order of sheets does not matter. */
export interface RankingInput {
  criteria: readonly WeightedCriterion[];
  solutions: readonly SubmittedSolution[];
  sheets: readonly ScoreSheet[];
  tieRule: Contest['tieRule'];
}

/** The place of a solution; without a sheet it has neither mean nor place. */
export interface RankedSolution {
  solutionId: number;
  place: number | null;
  /** The mean of its jurors' means, exact, on the scale of the scores. */
  mean: Rational | null;
  /** Each juror's own weighted mean, ascending by juror. */
  jurors: readonly { jurorId: number; mean: Rational }[];
  /** Difference between the highest and the lowest mean of its jurors. */
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

/** Groups criteria by weight, heaviest first, because criteria of equal weight break ties together. */
function groupByWeight(criteria: readonly WeightedCriterion[]): readonly WeightedCriterion[][] {
  const groups = new Map<number, WeightedCriterion[]>();
  for (const criterion of criteria) groups.set(criterion.weight, [...(groups.get(criterion.weight) ?? []), criterion]);
  return [...groups].sort(([one], [other]) => other - one).map(([, group]) => group);
}

/** Above 0 if `other` scores more in the heaviest criteria in which the two differ. */
function compareByHeaviestCriteria({ criteria, sheets: all }: RankingInput): SolutionComparator {
  const sheets = groupBySolution(all);
  const groups = groupByWeight(criteria);
  const meanFor = (solutionId: number, group: readonly WeightedCriterion[]) =>
    meanOf((sheets.get(solutionId) ?? []).flatMap((sheet) => group.map(({ id }) => scoreOf(sheet, id))));
  return (one, other) => {
    for (const group of groups) {
      const [ownMean, otherMean] = [meanFor(one.solutionId, group), meanFor(other.solutionId, group)];
      const difference = ownMean && otherMean ? compare(otherMean, ownMean) : 0;
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function compareBySubmission({ solutions }: RankingInput): SolutionComparator {
  const submittedAtById = new Map(solutions.map(({ id, submittedAt }) => [id, Date.parse(submittedAt)]));
  return (one, other) => (submittedAtById.get(one.solutionId) ?? 0) - (submittedAtById.get(other.solutionId) ?? 0);
}

const tieBreakers: Readonly<Record<Contest['tieRule'], (input: RankingInput) => SolutionComparator>> = {
  sharedPlace: () => () => 0,
  heaviestCriterion: compareByHeaviestCriteria,
  earlierSolution: compareBySubmission,
};

/**
 * Ranks solutions by their means, best first. The tie rule breaks ties; remaining ties share the place, and the next place is
 * skipped (1, 1, 3). Solutions without a sheet are last. Exact: rounding neither creates nor breaks a tie.
 * Throws a RangeError if a sheet is incomplete.
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
    const isTied = before !== undefined && order(before, each) === 0;
    placed.push({ ...each, place: isTied ? (placed[index - 1]?.place ?? null) : index + 1 });
  }
  return [...placed, ...all.filter((each) => !isJudged(each))];
}

/** Ids of the solutions in first place, ascending; several if they are tied. */
export const findFirstPlace = (input: RankingInput): number[] =>
  rankSolutions(input)
    .filter(({ place }) => place === 1)
    .map(({ solutionId }) => solutionId)
    .sort((one, other) => one - other);
