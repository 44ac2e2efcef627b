import { compare, minus, type Rational } from '../progress/rational.ts';
import type { Contest } from './contest.ts';
import { meanOf, type ScoreSheet, scoreOf, sheetMean, type Weighed } from './scoreSheet.ts';

export interface Entered {
  id: number;
  /** When it was last sent before the deadline. */
  submittedAt: string;
}

/** What a ranking is made from, and nothing else: the same sheets give the same places, in whatever order they lie. */
export interface Judging {
  criteria: readonly Weighed[];
  solutions: readonly Entered[];
  sheets: readonly ScoreSheet[];
  tieRule: Contest['tieRule'];
}

/** A solution's place; without a sheet it has neither mean nor place. */
export interface Ranked {
  solutionId: number;
  place: number | null;
  /** The mean of its jurors' means, exact, on the scale of the scores. */
  mean: Rational | null;
  /** Each juror's own weighted mean, ascending by juror. */
  jurors: readonly { jurorId: number; mean: Rational }[];
  /** How far the highest of the jurors' means is above the lowest. */
  spread: Rational | null;
}

type Judged = Ranked & { mean: Rational };
type Compare = (one: Judged, other: Judged) => number;

const isJudged = (ranked: Ranked): ranked is Judged => ranked.mean !== null;

type Sheets = ReadonlyMap<number, readonly ScoreSheet[]>;

function bySolution(sheets: readonly ScoreSheet[]): Sheets {
  const groups = new Map<number, ScoreSheet[]>();
  for (const sheet of sheets) {
    const group = groups.get(sheet.solutionId);
    if (group) group.push(sheet);
    else groups.set(sheet.solutionId, [sheet]);
  }
  return groups;
}

function ranked({ id }: Entered, { criteria }: Judging, sheets: Sheets): Ranked {
  const jurors = (sheets.get(id) ?? [])
    .map((sheet) => ({ jurorId: sheet.jurorId, mean: sheetMean(sheet, criteria) }))
    .sort((one, other) => one.jurorId - other.jurorId);
  const means = jurors.map(({ mean }) => mean).sort(compare);
  const [lowest] = means;
  const highest = means.at(-1);
  const spread = lowest && highest ? minus(highest, lowest) : null;
  return { solutionId: id, place: null, mean: meanOf(means), jurors, spread };
}

/** The criteria of one weight together: what weighs the same decides the same, in whatever order it is written. */
function byWeight(criteria: readonly Weighed[]): readonly Weighed[][] {
  const groups = new Map<number, Weighed[]>();
  for (const criterion of criteria) groups.set(criterion.weight, [...(groups.get(criterion.weight) ?? []), criterion]);
  return [...groups].sort(([one], [other]) => other - one).map(([, group]) => group);
}

/** Above 0 where `other` has more of the heaviest criteria in which the two differ. */
function byHeaviest({ criteria, sheets: all }: Judging): Compare {
  const sheets = bySolution(all);
  const groups = byWeight(criteria);
  const meanFor = (solutionId: number, group: readonly Weighed[]) =>
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

function byInstant({ solutions }: Judging): Compare {
  const sentAt = new Map(solutions.map(({ id, submittedAt }) => [id, Date.parse(submittedAt)]));
  return (one, other) => (sentAt.get(one.solutionId) ?? 0) - (sentAt.get(other.solutionId) ?? 0);
}

const ties: Readonly<Record<Contest['tieRule'], (judging: Judging) => Compare>> = {
  sharedPlace: () => () => 0,
  heaviestCriterion: byHeaviest,
  earlierSolution: byInstant,
};

/**
 * The solutions by their means, best first; of the same mean by the tie rule, and where that does not part them they share the place
 * and the next one is left out (1, 1, 3). Those without a sheet come last. Exact: no rounding makes or breaks a tie.
 * Source: domain.md, Contest, "Ranking: weighted mean of each juror's scores, ties by the rule fixed beforehand".
 */
export function ranking(judging: Judging): Ranked[] {
  const sheets = bySolution(judging.sheets);
  const all = judging.solutions
    .map((solution) => ranked(solution, judging, sheets))
    .sort((one, other) => one.solutionId - other.solutionId);
  const tie = ties[judging.tieRule](judging);
  const order: Compare = (one, other) => compare(other.mean, one.mean) || tie(one, other);
  const judged = all.filter(isJudged).sort((one, other) => order(one, other) || one.solutionId - other.solutionId);
  const placed: Ranked[] = [];
  for (const [index, each] of judged.entries()) {
    const before = judged[index - 1];
    const shares = before !== undefined && order(before, each) === 0;
    placed.push({ ...each, place: shares ? (placed[index - 1]?.place ?? null) : index + 1 });
  }
  return [...placed, ...all.filter((each) => !isJudged(each))];
}

/** Who is first, ascending; several where they share the place. */
export const firstOf = (judging: Judging): number[] =>
  ranking(judging)
    .filter(({ place }) => place === 1)
    .map(({ solutionId }) => solutionId)
    .sort((one, other) => one - other);
