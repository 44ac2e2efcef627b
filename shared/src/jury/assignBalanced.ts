import { createSeededRandom, shuffle } from './createSeededRandom.ts';

/** One solution assigned to one juror. */
export interface JurySolutionPair {
  solutionId: number;
  jurorId: number;
}

export interface BalancingInput {
  solutionIds: readonly number[];
  jurorIds: readonly number[];
  /** Requested number of jurors for each solution, existing ones included. */
  jurorsPerSolution: number;
  /** Existing assignments; they do not change. */
  existing: readonly JurySolutionPair[];
  /** Whether the juror must not get the solution. */
  hasConflictOfInterest: (pair: JurySolutionPair) => boolean;
  /** Integer from 0 to 2^32 - 1. The same seed gives the same assignment. */
  seed: number;
}

export interface BalancedAssignment {
  /** New assignments. */
  pairs: readonly JurySolutionPair[];
  /** Solutions with too few jurors, and the number of missing jurors. */
  missing: readonly { solutionId: number; jurors: number }[];
}

/** A set of indices, as bits. */
type BitSet = Uint32Array;

const hasBit = (bits: BitSet, at: number): boolean => (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;

function flipBit(bits: BitSet, at: number): void {
  const word = at >>> 5;
  bits[word] = (bits[word] ?? 0) ^ (1 << (at & 31));
}

/** Whether some element of `bits` is not in `other`. */
function hasBitOutside(bits: BitSet, other: BitSet): boolean {
  for (let word = 0; word < bits.length; word += 1) if (((bits[word] ?? 0) & ~(other[word] ?? 0)) !== 0) return true;
  return false;
}

/** A solution, the number of jurors it needed, and the indices of the jurors that are available for it. */
interface SolutionNeed {
  solutionId: number;
  free: BitSet;
  needed: number;
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
    return { solutionId, free, needed: Math.max(0, jurorsPerSolution - existingJurors.size) };
  });
}

/** The assignments so far, and the load of each juror. Jurors are referred to by index. */
class AssignmentState {
  readonly loads: number[];
  private readonly jurorsBySolution = new Map<number, Set<number>>();
  private readonly solutionsByJuror: Set<SolutionNeed>[];
  /** Number of solutions that each juror is still available for. */
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

  /** Number of jurors that are available for some solution, and the lowest load among them. */
  availability(): { count: number; least: number } {
    const loads = this.loads.filter((_, at) => (this.free[at] ?? 0) > 0);
    return { count: loads.length, least: Math.min(...loads) };
  }

  pairs = (jurorIds: readonly number[]): JurySolutionPair[] =>
    [...this.jurorsBySolution].flatMap(([solutionId, jurors]) =>
      [...jurors].map((at) => ({ solutionId, jurorId: jurorIds[at] ?? 0 })),
    );

  private applyChange(solution: SolutionNeed, juror: number, delta: 1 | -1): void {
    flipBit(solution.free, juror);
    this.count(this.loads, juror, delta);
    this.count(this.free, juror, -delta);
  }

  private count(counts: number[], at: number, delta: number): void {
    const before = counts[at];
    if (before !== undefined) counts[at] = before + delta;
  }
}

/** A step of an alternating path: the solution goes to this juror, and is taken from the juror of `previous`. */
interface AlternatingPathStep {
  juror: number;
  solution: SolutionNeed;
  previous: AlternatingPathStep | null;
}

interface AssignmentSearch {
  from: SolutionNeed;
  state: AssignmentState;
  /** Indices of the jurors in random order. */
  order: readonly number[];
}

/**
 * Breadth-first search for jurors that can take one more solution so that `from` gets a juror: directly, or by moving a solution
 * of this round to another juror, and so on. Stops when no juror with a lower load can be found.
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

/**
 * Assigns one more juror to `from` along an alternating path that ends at a juror with the lowest load. Returns false if there
 * is none.
 */
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
 * Assigns solutions to jurors at random: each gets the requested number of jurors if enough are available, and no other
 * assignment balances the loads better. Every new assignment increases the load of a juror with the lowest load, if needed
 * through reassignment. Source: optimal semi-matching by alternating paths (Harvey, Ladner, Lovász, Tamir, Semi-matchings for
 * bipartite graphs, 2006).
 */
export function assignBalanced(input: BalancingInput): BalancedAssignment {
  const draw = createSeededRandom(input.seed);
  const solutions = shuffle(collectNeeds(input), draw);
  const state = new AssignmentState(input, solutions);
  const jurorIndices = input.jurorIds.map((_, at) => at);
  const missing = new Map<number, number>();
  const rounds = solutions.reduce((most, { needed }) => Math.max(most, needed), 0);
  for (let round = 0; round < rounds; round += 1)
    for (const from of solutions) {
      if (round >= from.needed) continue;
      const isAssigned = assignOne({ from, state, order: shuffle(jurorIndices, draw) });
      if (!isAssigned) missing.set(from.solutionId, (missing.get(from.solutionId) ?? 0) + 1);
    }
  const order = input.solutionIds.filter((id) => missing.has(id));
  return {
    pairs: state.pairs(input.jurorIds),
    missing: order.map((solutionId) => ({ solutionId, jurors: missing.get(solutionId) ?? 0 })),
  };
}
