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

/** A set of places from 0 on, as bits. */
type Places = Uint32Array;

const has = (places: Places, at: number): boolean => (((places[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;

function flip(places: Places, at: number): void {
  const word = at >>> 5;
  places[word] = (places[word] ?? 0) ^ (1 << (at & 31));
}

/** Whether something is in the one and not in the other. */
function hasBeside(places: Places, other: Places): boolean {
  for (let word = 0; word < places.length; word += 1) if (((places[word] ?? 0) & ~(other[word] ?? 0)) !== 0) return true;
  return false;
}

/** A solution, how many jurors it still needs, and the places of those whom it may have and has not. */
interface Needing {
  solutionId: number;
  free: Places;
  needs: number;
}

const placesFor = (count: number): Places => new Uint32Array(Math.ceil(count / 32));

function needing({ solutionIds, jurorIds, each, existing, isApart }: Balancing): Needing[] {
  const hadBy = new Map<number, Set<number>>(solutionIds.map((id) => [id, new Set()]));
  for (const { solutionId, jurorId } of existing) hadBy.get(solutionId)?.add(jurorId);
  return [...hadBy].map(([solutionId, had]) => {
    const free = placesFor(jurorIds.length);
    for (const [at, jurorId] of jurorIds.entries()) if (!had.has(jurorId) && !isApart({ solutionId, jurorId })) flip(free, at);
    return { solutionId, free, needs: Math.max(0, each - had.size) };
  });
}

/** What has been given so far, and how much each juror has to do with it. Jurors are known by their places. */
class Given {
  readonly loads: number[];
  private readonly bySolution = new Map<number, Set<number>>();
  private readonly ofJuror: Set<Needing>[];
  /** How many of these solutions each juror may have and has not. */
  private readonly free: number[];

  constructor({ jurorIds, existing }: Balancing, solutions: readonly Needing[]) {
    const places = new Map(jurorIds.map((id, at) => [id, at]));
    this.loads = jurorIds.map(() => 0);
    this.ofJuror = jurorIds.map(() => new Set());
    for (const { jurorId } of existing) this.count(this.loads, places.get(jurorId) ?? -1, 1);
    this.free = jurorIds.map((_, at) => solutions.filter(({ free }) => has(free, at)).length);
  }

  solutionsOf = (juror: number): Iterable<Needing> => this.ofJuror[juror] ?? [];
  loadOf = (juror: number): number => this.loads[juror] ?? 0;

  give(solution: Needing, juror: number): void {
    this.bySolution.set(solution.solutionId, (this.bySolution.get(solution.solutionId) ?? new Set()).add(juror));
    this.ofJuror[juror]?.add(solution);
    this.change(solution, juror, 1);
  }

  take(solution: Needing, juror: number): void {
    this.bySolution.get(solution.solutionId)?.delete(juror);
    this.ofJuror[juror]?.delete(solution);
    this.change(solution, juror, -1);
  }

  /** How many jurors may have anything more, and the least that one of them has to do. */
  takers(): { count: number; least: number } {
    const loads = this.loads.filter((_, at) => (this.free[at] ?? 0) > 0);
    return { count: loads.length, least: Math.min(...loads) };
  }

  pairs = (jurorIds: readonly number[]): Pair[] =>
    [...this.bySolution].flatMap(([solutionId, jurors]) => [...jurors].map((at) => ({ solutionId, jurorId: jurorIds[at] ?? 0 })));

  private change(solution: Needing, juror: number, by: 1 | -1): void {
    flip(solution.free, juror);
    this.count(this.loads, juror, by);
    this.count(this.free, juror, -by);
  }

  private count(counts: number[], at: number, by: number): void {
    const before = counts[at];
    if (before !== undefined) counts[at] = before + by;
  }
}

/** How a juror was reached: the solution would come to this juror, and `before` hands it over from another one's place. */
interface Step {
  juror: number;
  solution: Needing;
  before: Step | null;
}

interface Way {
  from: Needing;
  given: Given;
  /** The places of the jurors, in an order by chance. */
  order: readonly number[];
}

/**
 * Those who can take one more so that `from` gets a juror, until nobody further could have less to do: directly, or by handing a solution
 * given in this round over to somebody who may have it, and so on.
 */
function reachable({ from, given, order }: Way): Step[] {
  const { count, least } = given.takers();
  const steps: Step[] = [];
  const met = placesFor(order.length);
  const asked = new Set<Needing>();
  /** Whether the search is over. */
  const ask = (solution: Needing, before: Step | null): boolean => {
    if (asked.has(solution)) return false;
    asked.add(solution);
    if (!hasBeside(solution.free, met)) return false;
    for (const juror of order) {
      if (!has(solution.free, juror) || has(met, juror)) continue;
      flip(met, juror);
      steps.push({ juror, solution, before });
      if (steps.length === count || given.loadOf(juror) <= least) return true;
    }
    return false;
  };
  if (ask(from, null)) return steps;
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at];
    for (const solution of step ? given.solutionsOf(step.juror) : []) if (step && ask(solution, step)) return steps;
  }
  return steps;
}

/** Gives `from` one more juror, whoever it takes, such that the one who has least to do ends up with the work. */
function giveOne(way: Way): boolean {
  const { given } = way;
  const steps = reachable(way);
  const least = steps.reduce((lowest, { juror }) => Math.min(lowest, given.loadOf(juror)), Number.POSITIVE_INFINITY);
  let step = steps.find(({ juror }) => given.loadOf(juror) === least) ?? null;
  if (!step) return false;
  for (; step; step = step.before) {
    given.give(step.solution, step.juror);
    if (step.before) given.take(step.solution, step.before.juror);
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
  const given = new Given(balancing, solutions);
  const places = balancing.jurorIds.map((_, at) => at);
  const missing = new Map<number, number>();
  const rounds = solutions.reduce((most, { needs }) => Math.max(most, needs), 0);
  for (let round = 0; round < rounds; round += 1)
    for (const from of solutions) {
      if (round >= from.needs) continue;
      const done = giveOne({ from, given, order: shuffled(places, draw) });
      if (!done) missing.set(from.solutionId, (missing.get(from.solutionId) ?? 0) + 1);
    }
  const order = balancing.solutionIds.filter((id) => missing.has(id));
  return {
    pairs: given.pairs(balancing.jurorIds),
    missing: order.map((solutionId) => ({ solutionId, jurors: missing.get(solutionId) ?? 0 })),
  };
}
