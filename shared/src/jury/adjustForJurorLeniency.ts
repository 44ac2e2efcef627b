import { compare, dividedBy, minus, fromWhole, type Rational, sum, times, zero } from '../progress/rational/rational.ts';
import { meanOf, type ScoreSheet, weightedMeanOf, type WeightedCriterion } from './scoreSheet.ts';

export interface AdjustedSolution {
  solutionId: number;
  /** The mean adjusted for the leniency of the jurors; exact, on the scale of the scores. */
  mean: Rational;
  place: number;
}

export interface JurorAdjustedResult {
  solutions: readonly AdjustedSolution[];
  /** How much each juror scores deviations (or below) the others on the same solutions, ascending by juror. */
  leniency: readonly { jurorId: number; by: Rational }[];
}

interface JurorMean {
  solutionId: number;
  jurorId: number;
  mean: Rational;
}

const sortUnique = (ids: readonly number[]) => [...new Set(ids)].sort((one, other) => one - other);

function groupBy(scores: readonly JurorMean[], keyOf: (score: JurorMean) => number): ReadonlyMap<number, readonly JurorMean[]> {
  const groups = new Map<number, JurorMean[]>();
  for (const score of scores) {
    const group = groups.get(keyOf(score));
    if (group) group.push(score);
    else groups.set(keyOf(score), [score]);
  }
  return groups;
}

/** Whether all jurors are connected by common solutions, directly or through other jurors. */
function areJurorsLinked(scores: readonly JurorMean[], jurors: readonly number[]): boolean {
  const reached = new Set(jurors.slice(0, 1));
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    const solutions = new Set(scores.filter(({ jurorId }) => reached.has(jurorId)).map(({ solutionId }) => solutionId));
    for (const { solutionId, jurorId } of scores) if (solutions.has(solutionId)) reached.add(jurorId);
  }
  return reached.size === jurors.length;
}

/**
 * Solves a square linear system by elimination, exactly. `rows`: coefficients with the right-hand side last.
 * Throws a RangeError if there is no unique solution.
 */
function solveLinearSystem(rows: readonly Rational[][]): Rational[] {
  const system = rows.map((row) => [...row]);
  const at = (row: number, column: number) => system[row]?.[column] ?? zero;
  for (let column = 0; column < system.length; column += 1) {
    const pivot = system.findIndex((_, row) => row >= column && at(row, column).numerator !== 0n);
    const [own, other] = [system[column], system[pivot]];
    if (!own || !other) throw new RangeError('The system has no single solution.');
    [system[column], system[pivot]] = [other, own];
    const lead = at(column, column);
    const row = (system[column] ?? []).map((value) => dividedBy(value, lead));
    system[column] = row;
    for (const [index, each] of system.entries())
      if (index !== column) {
        const factor = each[column] ?? zero;
        system[index] = each.map((value, place) => minus(value, times(factor, row[place] ?? zero)));
      }
  }
  return system.map((row) => row.at(-1) ?? zero);
}

/**
 * The leniency of each juror, by least squares of "score = solution + juror". Only scores of the same solutions are compared.
 * The sum of the leniencies over all sheets is 0, so the overall level does not change.
 */
function computeLeniencies(scores: readonly JurorMean[], jurors: readonly number[]): Map<number, Rational> {
  const byJuror = groupBy(scores, ({ jurorId }) => jurorId);
  const bySolution = groupBy(scores, ({ solutionId }) => solutionId);
  const sheetsOf = (jurorId: number) => byJuror.get(jurorId) ?? [];
  const juryOf = (solutionId: number) => bySolution.get(solutionId) ?? [];
  const equations = jurors.map((jurorId) => {
    const own = sheetsOf(jurorId);
    const coefficients = jurors.map((other) =>
      sum(
        own.map(({ solutionId }) => {
          const jury = juryOf(solutionId);
          const share = jury.some((score) => score.jurorId === other) ? dividedBy(fromWhole(1), fromWhole(jury.length)) : zero;
          return minus(other === jurorId ? fromWhole(1) : zero, share);
        }),
      ),
    );
    const deviations = own.map(({ solutionId, mean }) =>
      minus(mean, meanOf(juryOf(solutionId).map((score) => score.mean)) ?? zero),
    );
    return [...coefficients, sum(deviations)];
  });
  // One equation is redundant. It is replaced by the condition that the leniencies add up to 0 over all sheets.
  const level = [...jurors.map((jurorId) => fromWhole(sheetsOf(jurorId).length)), zero];
  const solution = solveLinearSystem([...equations.slice(1), level]);
  return new Map(jurors.map((jurorId, index) => [jurorId, solution[index] ?? zero]));
}

/**
 * Makes means of different juries comparable: subtracts the leniency of each juror from the scores. Returns null if leniency
 * cannot be determined: fewer than two jurors, or jurors that are not connected by common solutions. Source: the additive
 * two-way model (Searle, Linear Models, 1971, ch. 7), solved exactly.
 */
export function adjustForJurorLeniency(
  sheets: readonly ScoreSheet[],
  criteria: readonly WeightedCriterion[],
): JurorAdjustedResult | null {
  const scores = sheets.map((sheet) => ({
    solutionId: sheet.solutionId,
    jurorId: sheet.jurorId,
    mean: weightedMeanOf(sheet, criteria),
  }));
  const jurors = sortUnique(scores.map(({ jurorId }) => jurorId));
  if (jurors.length < 2 || !areJurorsLinked(scores, jurors)) return null;
  const leniencyByJuror = computeLeniencies(scores, jurors);
  const means = sortUnique(scores.map(({ solutionId }) => solutionId)).map((solutionId) => {
    const own = scores.filter((score) => score.solutionId === solutionId);
    return {
      solutionId,
      mean: meanOf(own.map(({ mean, jurorId }) => minus(mean, leniencyByJuror.get(jurorId) ?? zero))) ?? zero,
    };
  });
  const placeOf = (mean: Rational) => 1 + means.filter((each) => compare(each.mean, mean) > 0).length;
  return {
    solutions: means
      .map(({ solutionId, mean }) => ({ solutionId, mean, place: placeOf(mean) }))
      .sort((one, other) => one.place - other.place || one.solutionId - other.solutionId),
    leniency: jurors.map((jurorId) => ({ jurorId, by: leniencyByJuror.get(jurorId) ?? zero })),
  };
}
