import { seededNumbers, shuffled } from './seededNumbers.ts';

/** One solution given to one juror. */
export interface Pair {
  solutionId: number;
  jurorId: number;
}

export interface Balancing {
  solutionIds: readonly number[];
  jurorIds: readonly number[];
  /** How many jurors each solution is to have, those that it has already included. */
  each: number;
  /** What was given already and stays as it is. */
  existing: readonly Pair[];
  /** Whether this juror never gets this solution. */
  isApart: (pair: Pair) => boolean;
  /** A whole number from 0 to 2^32 - 1: the same gives the same. */
  seed: number;
}

export interface Balanced {
  /** What is given in addition. */
  pairs: readonly Pair[];
  /** Solutions that get fewer jurors than asked, and how many are missing. */
  missing: readonly { solutionId: number; jurors: number }[];
}

/** A solution and how many jurors it still needs, as far as there are any whom it may have. */
interface Needing {
  solutionId: number;
  mayHave: ReadonlySet<number>;
  needs: number;
}

function needing({ solutionIds, jurorIds, each, existing, isApart }: Balancing): Needing[] {
  const jurors = new Set(jurorIds);
  const hadBy = new Map<number, Set<number>>(solutionIds.map((id) => [id, new Set()]));
  for (const { solutionId, jurorId } of existing) hadBy.get(solutionId)?.add(jurorId);
  return [...hadBy].map(([solutionId, had]) => ({
    solutionId,
    mayHave: new Set([...jurors].filter((jurorId) => !had.has(jurorId) && !isApart({ solutionId, jurorId }))),
    needs: Math.max(0, each - had.size),
  }));
}

/** What has been given so far, and how much each juror has to do with it. */
class Given {
  readonly loads: Map<number, number>;
  private readonly ofSolution = new Map<number, Set<number>>();
  private readonly ofJuror = new Map<number, Set<number>>();

  constructor({ jurorIds, existing }: Balancing) {
    this.loads = new Map(jurorIds.map((id) => [id, 0]));
    for (const { jurorId } of existing) this.add(jurorId, 1);
  }

  has = ({ solutionId, jurorId }: Pair): boolean => this.ofSolution.get(solutionId)?.has(jurorId) === true;
  solutionsOf = (jurorId: number): Iterable<number> => this.ofJuror.get(jurorId) ?? [];
  loadOf = (jurorId: number): number => this.loads.get(jurorId) ?? 0;

  give({ solutionId, jurorId }: Pair): void {
    this.ofSolution.set(solutionId, (this.ofSolution.get(solutionId) ?? new Set()).add(jurorId));
    this.ofJuror.set(jurorId, (this.ofJuror.get(jurorId) ?? new Set()).add(solutionId));
    this.add(jurorId, 1);
  }

  take({ solutionId, jurorId }: Pair): void {
    this.ofSolution.get(solutionId)?.delete(jurorId);
    this.ofJuror.get(jurorId)?.delete(solutionId);
    this.add(jurorId, -1);
  }

  pairs = (): Pair[] =>
    [...this.ofSolution].flatMap(([solutionId, jurors]) => [...jurors].map((jurorId) => ({ solutionId, jurorId })));

  private add(jurorId: number, by: number): void {
    const load = this.loads.get(jurorId);
    if (load !== undefined) this.loads.set(jurorId, load + by);
  }
}

/** How a juror was reached: the solution would come to this juror, and `instead` hands it over to another one's place. */
interface Step {
  jurorId: number;
  solutionId: number;
  before: Step | null;
}

interface Way {
  from: Needing;
  given: Given;
  by: ReadonlyMap<number, Needing>;
  /** The jurors, in an order by chance. */
  order: readonly number[];
}

/**
 * Everybody who can take one more so that `from` gets a juror: directly, or by handing a solution given in this round over to somebody
 * who may have it, and so on.
 */
function reachable({ from, given, by, order }: Way): Step[] {
  const steps: Step[] = [];
  const met = new Set<number>();
  const asked = new Set<number>();
  const ask = (solution: Needing, before: Step | null) => {
    if (asked.has(solution.solutionId)) return;
    asked.add(solution.solutionId);
    for (const jurorId of order) {
      const pair = { solutionId: solution.solutionId, jurorId };
      if (met.has(jurorId) || !solution.mayHave.has(jurorId) || given.has(pair)) continue;
      met.add(jurorId);
      steps.push({ ...pair, before });
    }
  };
  ask(from, null);
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at];
    for (const solutionId of step ? given.solutionsOf(step.jurorId) : []) {
      const solution = by.get(solutionId);
      if (step && solution) ask(solution, step);
    }
  }
  return steps;
}

/** Gives `from` one more juror, whoever it takes, such that the one who has least to do ends up with the work. */
function giveOne(way: Way): boolean {
  const { given } = way;
  const steps = reachable(way);
  const least = steps.reduce((lowest, { jurorId }) => Math.min(lowest, given.loadOf(jurorId)), Number.POSITIVE_INFINITY);
  let step = steps.find(({ jurorId }) => given.loadOf(jurorId) === least) ?? null;
  if (!step) return false;
  for (; step; step = step.before) {
    given.give(step);
    if (step.before) given.take({ solutionId: step.solutionId, jurorId: step.before.jurorId });
  }
  return true;
}

/**
 * Solutions given to jurors by chance: each gets as many as asked where there are so many whom it may have, and no other way to do so
 * leaves the jurors' loads closer together. Each one more goes, over others if need be, to whoever has least to do.
 * Source: optimal semi-matching by alternating paths (Harvey, Ladner, Lovász, Tamir, Semi-matchings for bipartite graphs, 2006).
 */
export function balanced(balancing: Balancing): Balanced {
  const draw = seededNumbers(balancing.seed);
  const solutions = shuffled(needing(balancing), draw);
  const by = new Map(solutions.map((each) => [each.solutionId, each]));
  const given = new Given(balancing);
  const missing = new Map<number, number>();
  const rounds = solutions.reduce((most, { needs }) => Math.max(most, needs), 0);
  for (let round = 0; round < rounds; round += 1)
    for (const from of solutions) {
      if (round >= from.needs) continue;
      const done = giveOne({ from, given, by, order: shuffled(balancing.jurorIds, draw) });
      if (!done) missing.set(from.solutionId, (missing.get(from.solutionId) ?? 0) + 1);
    }
  const order = balancing.solutionIds.filter((id) => missing.has(id));
  return { pairs: given.pairs(), missing: order.map((solutionId) => ({ solutionId, jurors: missing.get(solutionId) ?? 0 })) };
}
