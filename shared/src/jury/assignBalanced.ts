import { createSeededRandom, shuffle } from './createSeededRandom.ts';

/** One solution given to one juror. */
export interface JurySolutionPair {
  solutionId: number;
  jurorId: number;
}

export interface BalancingInput {
  solutionIds: readonly number[];
  jurorIds: readonly number[];
  /** How many jurors each solution is to have, those that it has already included. */
  jurorsPerSolution: number;
  /** What was given already and stays as it is. */
  existing: readonly JurySolutionPair[];
  /** Whether this juror never gets this solution. */
  hasConflictOfInterest: (pair: JurySolutionPair) => boolean;
  /** A whole number from 0 to 2^32 - 1: the same gives the same. */
  seed: number;
}

export interface BalancedAssignment {
  /** What is given in addition. */
  pairs: readonly JurySolutionPair[];
  /** Solutions that get fewer jurors than asked, and how many are missing. */
  missing: readonly { solutionId: number; jurors: number }[];
}

/** A set of places from 0 on, as bits. */
type BitSet = Uint32Array;

const hasBit = (bits: BitSet, at: number): boolean => (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;

function flipBit(bits: BitSet, at: number): void {
  const word = at >>> 5;
  bits[word] = (bits[word] ?? 0) ^ (1 << (at & 31));
}

/** Whether something is in the one and not in the other. */
function hasBitOutside(bits: BitSet, other: BitSet): boolean {
  for (let word = 0; word < bits.length; word += 1) if (((bits[word] ?? 0) & ~(other[word] ?? 0)) !== 0) return true;
  return false;
}

/** A solution, how many jurors it still needs, and the places of those whom it may have and has not. */
interface SolutionNeed {
  solutionId: number;
  free: BitSet;
  needs: number;
}

const createBitSet = (count: number): BitSet => new Uint32Array(Math.ceil(count / 32));

function collectNeeds({
  solutionIds,
  jurorIds,
  jurorsPerSolution,
  existing,
  hasConflictOfInterest,
}: BalancingInput): SolutionNeed[] {
  const jurorsBySolution = new Map<number, Set<number>>(solutionIds.map((id) => [id, new Set()]));
  for (const { solutionId, jurorId } of existing) jurorsBySolution.get(solutionId)?.add(jurorId);
  return [...jurorsBySolution].map(([solutionId, existingJurors]) => {
    const free = createBitSet(jurorIds.length);
    for (const [at, jurorId] of jurorIds.entries())
      if (!existingJurors.has(jurorId) && !hasConflictOfInterest({ solutionId, jurorId })) flipBit(free, at);
    return { solutionId, free, needs: Math.max(0, jurorsPerSolution - existingJurors.size) };
  });
}

/** What has been given so far, and how much each juror has to do with it. Jurors are known by their places. */
class AssignmentState {
  readonly loads: number[];
  private readonly jurorsBySolution = new Map<number, Set<number>>();
  private readonly solutionsByJuror: Set<SolutionNeed>[];
  /** How many of these solutions each juror may have and has not. */
  private readonly free: number[];

  constructor({ jurorIds, existing }: BalancingInput, solutions: readonly SolutionNeed[]) {
    const indexById = new Map(jurorIds.map((id, at) => [id, at]));
    this.loads = jurorIds.map(() => 0);
    this.solutionsByJuror = jurorIds.map(() => new Set());
    for (const { jurorId } of existing) this.count(this.loads, indexById.get(jurorId) ?? -1, 1);
    this.free = jurorIds.map((_, at) => solutions.filter(({ free }) => hasBit(free, at)).length);
  }

  solutionsOf = (juror: number): Iterable<SolutionNeed> => this.solutionsByJuror[juror] ?? [];
  loadOf = (juror: number): number => this.loads[juror] ?? 0;

  assign(solution: SolutionNeed, juror: number): void {
    this.jurorsBySolution.set(solution.solutionId, (this.jurorsBySolution.get(solution.solutionId) ?? new Set()).add(juror));
    this.solutionsByJuror[juror]?.add(solution);
    this.applyChange(solution, juror, 1);
  }

  unassign(solution: SolutionNeed, juror: number): void {
    this.jurorsBySolution.get(solution.solutionId)?.delete(juror);
    this.solutionsByJuror[juror]?.delete(solution);
    this.applyChange(solution, juror, -1);
  }

  /** How many jurors may have anything more, and the least that one of them has to do. */
  availability(): { count: number; least: number } {
    const loads = this.loads.filter((_, at) => (this.free[at] ?? 0) > 0);
    return { count: loads.length, least: Math.min(...loads) };
  }

  pairs = (jurorIds: readonly number[]): JurySolutionPair[] =>
    [...this.jurorsBySolution].flatMap(([solutionId, jurors]) =>
      [...jurors].map((at) => ({ solutionId, jurorId: jurorIds[at] ?? 0 })),
    );

  private applyChange(solution: SolutionNeed, juror: number, by: 1 | -1): void {
    flipBit(solution.free, juror);
    this.count(this.loads, juror, by);
    this.count(this.free, juror, -by);
  }

  private count(counts: number[], at: number, by: number): void {
    const before = counts[at];
    if (before !== undefined) counts[at] = before + by;
  }
}

/** How a juror was reached: the solution would come to this juror, and `before` hands it over from another one's place. */
interface AlternatingPathStep {
  juror: number;
  solution: SolutionNeed;
  previous: AlternatingPathStep | null;
}

interface AssignmentSearch {
  from: SolutionNeed;
  state: AssignmentState;
  /** The places of the jurors, in an order by chance. */
  order: readonly number[];
}

/**
 * Those who can take one more so that `from` gets a juror, until nobody further could have less to do: directly, or by handing a solution
 * given in this round over to somebody who may have it, and so on.
 */
function findReachableJurors({ from, state, order }: AssignmentSearch): AlternatingPathStep[] {
  const { count, least } = state.availability();
  const steps: AlternatingPathStep[] = [];
  const reached = createBitSet(order.length);
  const visited = new Set<SolutionNeed>();
  /** Whether the search is over. */
  const visit = (solution: SolutionNeed, previous: AlternatingPathStep | null): boolean => {
    if (visited.has(solution)) return false;
    visited.add(solution);
    if (!hasBitOutside(solution.free, reached)) return false;
    for (const juror of order) {
      if (!hasBit(solution.free, juror) || hasBit(reached, juror)) continue;
      flipBit(reached, juror);
      steps.push({ juror, solution, previous });
      if (steps.length === count || state.loadOf(juror) <= least) return true;
    }
    return false;
  };
  if (visit(from, null)) return steps;
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at];
    for (const solution of step ? state.solutionsOf(step.juror) : []) if (step && visit(solution, step)) return steps;
  }
  return steps;
}

/** Gives `from` one more juror, whoever it takes, such that the one who has least to do ends up with the work. */
function assignOne(search: AssignmentSearch): boolean {
  const { state } = search;
  const steps = findReachableJurors(search);
  const least = steps.reduce((lowest, { juror }) => Math.min(lowest, state.loadOf(juror)), Number.POSITIVE_INFINITY);
  let step = steps.find(({ juror }) => state.loadOf(juror) === least) ?? null;
  if (!step) return false;
  for (; step; step = step.previous) {
    state.assign(step.solution, step.juror);
    if (step.previous) state.unassign(step.solution, step.previous.juror);
  }
  return true;
}

/**
 * Solutions given to jurors by chance: each gets as many as asked where there are so many whom it may have, and no other way to do so
 * leaves the jurors' loads closer together. Each one more goes, over others if need be, to whoever has least to do.
 * Source: optimal semi-matching by alternating paths (Harvey, Ladner, Lovász, Tamir, Semi-matchings for bipartite graphs, 2006).
 */
export function assignBalanced(input: BalancingInput): BalancedAssignment {
  const draw = createSeededRandom(input.seed);
  const solutions = shuffle(collectNeeds(input), draw);
  const state = new AssignmentState(input, solutions);
  const jurorIndices = input.jurorIds.map((_, at) => at);
  const missing = new Map<number, number>();
  const rounds = solutions.reduce((most, { needs }) => Math.max(most, needs), 0);
  for (let round = 0; round < rounds; round += 1)
    for (const from of solutions) {
      if (round >= from.needs) continue;
      const isAssigned = assignOne({ from, state, order: shuffle(jurorIndices, draw) });
      if (!isAssigned) missing.set(from.solutionId, (missing.get(from.solutionId) ?? 0) + 1);
    }
  const order = input.solutionIds.filter((id) => missing.has(id));
  return {
    pairs: state.pairs(input.jurorIds),
    missing: order.map((solutionId) => ({ solutionId, jurors: missing.get(solutionId) ?? 0 })),
  };
}
