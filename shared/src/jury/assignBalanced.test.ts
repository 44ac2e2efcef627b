import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BalancingInput, assignBalanced, type JurySolutionPair } from './assignBalanced.ts';
import { createSeededRandom, shuffle } from './createSeededRandom.ts';

const numberRange = (from: number, many: number) => Array.from({ length: many }, (_, index) => from + index);
const keyOf = ({ solutionId, jurorId }: JurySolutionPair) => `${solutionId}/${jurorId}`;
const never = () => false;

const createInput = (overrides: Partial<BalancingInput>): BalancingInput => ({
  solutionIds: numberRange(1, 6),
  jurorIds: numberRange(101, 3),
  jurorsPerSolution: 1,
  existing: [],
  hasConflictOfInterest: never,
  seed: 1,
  ...overrides,
});

function loadsOf(pairs: readonly JurySolutionPair[], { jurorIds, existing }: BalancingInput): number[] {
  return jurorIds.map((id) => [...pairs, ...existing].filter(({ jurorId }) => jurorId === id).length);
}

const spreadOf = (loads: readonly number[]) => Math.max(...loads) - Math.min(...loads);
const squares = (loads: readonly number[]) => loads.reduce((total, load) => total + load * load, 0);

const cases = fc
  .record({
    solutions: fc.integer({ min: 1, max: 7 }),
    jurors: fc.integer({ min: 1, max: 5 }),
    each: fc.integer({ min: 1, max: 4 }),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    cells: fc.array(fc.constantFrom('free', 'free', 'free', 'conflict', 'existing'), { minLength: 35, maxLength: 35 }),
  })
  .map(({ solutions, jurors, each, seed, cells }) => {
    const [solutionIds, jurorIds] = [numberRange(1, solutions), numberRange(101, jurors)];
    const pairs = solutionIds.flatMap((solutionId) => jurorIds.map((jurorId) => ({ solutionId, jurorId })));
    const kinds = new Map(pairs.map((pair, index) => [keyOf(pair), cells[index] ?? 'free']));
    const existing = pairs.filter((pair) => kinds.get(keyOf(pair)) === 'existing');
    return {
      ...createInput({ solutionIds, jurorIds, jurorsPerSolution: each, seed, existing }),
      hasConflictOfInterest: (pair: JurySolutionPair) => kinds.get(keyOf(pair)) === 'conflict',
    };
  });

/** Minimum sum of squared loads over all possible assignments; for small cases only. */
function bestSquares(input: BalancingInput): number {
  const wanted = input.solutionIds.map((solutionId) => {
    const had = input.existing.filter((pair) => pair.solutionId === solutionId).map(({ jurorId }) => jurorId);
    const free = input.jurorIds.filter(
      (jurorId) => !had.includes(jurorId) && !input.hasConflictOfInterest({ solutionId, jurorId }),
    );
    return { free, needs: Math.min(free.length, Math.max(0, input.jurorsPerSolution - had.length)) };
  });
  const start = new Map(input.jurorIds.map((id) => [id, input.existing.filter(({ jurorId }) => jurorId === id).length]));
  let states = new Map([[[...start.values()].join(), [...start.values()]]]);
  for (const { free, needs } of wanted) {
    const next = new Map<string, number[]>();
    const choices = numberRange(0, 2 ** free.length).filter(
      (bits) => numberRange(0, free.length).filter((bit) => (bits >> bit) & 1).length === needs,
    );
    for (const loads of states.values())
      for (const bits of choices) {
        const after = loads.map((load, index) => {
          const at = free.indexOf(input.jurorIds[index] ?? 0);
          return at >= 0 && (bits >> at) & 1 ? load + 1 : load;
        });
        next.set(after.join(), after);
      }
    states = next;
  }
  return Math.min(...[...states.values()].map(squares));
}

describe('balanced assignment', () => {
  test('gives every solution the requested number of jurors, and all jurors equal loads', () => {
    const input = createInput({ solutionIds: numberRange(1, 50), jurorIds: numberRange(101, 7), jurorsPerSolution: 3 });
    const { pairs, missing } = assignBalanced(input);
    expect(missing).toEqual([]);
    expect([pairs.length, new Set(pairs.map(keyOf)).size]).toEqual([150, 150]);
    expect(spreadOf(loadsOf(pairs, input))).toBe(1);
  });

  test('is deterministic for a seed and differs between seeds', () => {
    const input = createInput({ solutionIds: numberRange(1, 20), jurorsPerSolution: 2 });
    expect(assignBalanced(input)).toEqual(assignBalanced(input));
    expect(assignBalanced({ ...input, seed: 2 }).pairs).not.toEqual(assignBalanced(input).pairs);
  });

  test('reports solutions with too few jurors, and how many are missing', () => {
    const hasConflictOfInterest = ({ solutionId, jurorId }: JurySolutionPair) => solutionId === 2 && jurorId !== 101;
    expect(assignBalanced(createInput({ jurorsPerSolution: 3, hasConflictOfInterest })).missing).toEqual([
      { solutionId: 2, jurors: 2 },
    ]);
    expect(assignBalanced(createInput({ solutionIds: [1], jurorIds: [], jurorsPerSolution: 2 })).missing).toEqual([
      { solutionId: 1, jurors: 2 },
    ]);
  });

  test('balances existing loads, through reassignment if needed', () => {
    // Solution 1 can only go to 101, who would otherwise get as many of the others as 102.
    const hasConflictOfInterest = ({ solutionId, jurorId }: JurySolutionPair) => solutionId <= 2 && jurorId === 102;
    const input = createInput({ solutionIds: numberRange(1, 4), jurorIds: [101, 102], hasConflictOfInterest });
    for (const seed of numberRange(0, 20)) expect(loadsOf(assignBalanced({ ...input, seed }).pairs, input)).toEqual([2, 2]);
    const existing = numberRange(1, 4).map((solutionId) => ({ solutionId, jurorId: 101 }));
    const more = createInput({ solutionIds: numberRange(1, 8), jurorIds: [101, 102], existing });
    expect(loadsOf(assignBalanced(more).pairs, more)).toEqual([4, 4]);
  });

  test('has no duplicates or conflicts, assigns as many as possible, and is optimally balanced for random input', () => {
    let narrow = 0;
    fc.assert(
      fc.property(cases, (input) => {
        const { pairs, missing } = assignBalanced(input);
        const all = [...pairs, ...input.existing].map(keyOf);
        expect(new Set(all).size).toBe(all.length);
        expect(pairs.filter(input.hasConflictOfInterest)).toEqual([]);
        for (const solutionId of input.solutionIds) {
          const has = [...pairs, ...input.existing].filter((pair) => pair.solutionId === solutionId).length;
          const could = input.jurorIds.filter((jurorId) => !input.hasConflictOfInterest({ solutionId, jurorId })).length;
          const had = input.existing.filter((pair) => pair.solutionId === solutionId).length;
          expect(has).toBe(Math.max(had, Math.min(input.jurorsPerSolution, could)));
          const lacks = missing.find((each) => each.solutionId === solutionId)?.jurors ?? 0;
          expect(lacks).toBe(Math.max(0, input.jurorsPerSolution - has));
        }
        expect(squares(loadsOf(pairs, input))).toBe(bestSquares(input));
        if (spreadOf(loadsOf(pairs, input)) <= 1) narrow += 1;
      }),
      { numRuns: 200 },
    );
    expect(narrow).toBeGreaterThan(30);
  });

  test('assigns every juror with the same probability', () => {
    const counts = new Map<number, number>();
    for (const seed of numberRange(0, 3000))
      for (const { solutionId, jurorId } of assignBalanced(createInput({ solutionIds: [1, 2, 3], seed })).pairs)
        if (solutionId === 1) counts.set(jurorId, (counts.get(jurorId) ?? 0) + 1);
    for (const jurorId of numberRange(101, 3)) expect(Math.abs((counts.get(jurorId) ?? 0) - 1000)).toBeLessThan(120);
  });

  test('assigns 500 solutions to 40 jurors within seconds', () => {
    const input = createInput({ solutionIds: numberRange(1, 500), jurorIds: numberRange(1001, 40), jurorsPerSolution: 3 });
    const started = performance.now();
    expect(spreadOf(loadsOf(assignBalanced(input).pairs, input))).toBe(1);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('createSeededRandom', () => {
  test('repeats with its seed and is uniform', () => {
    const draw = createSeededRandom(7);
    const again = createSeededRandom(7);
    const counts = numberRange(0, 6).map(() => 0);
    for (let drawn = 0; drawn < 60_000; drawn += 1) {
      const number = draw(6);
      expect(again(6)).toBe(number);
      counts[number] = (counts[number] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  test('shuffle returns every order with the same probability', () => {
    const draw = createSeededRandom(3);
    const counts = new Map<string, number>();
    for (let drawn = 0; drawn < 6000; drawn += 1) {
      const order = shuffle(['a', 'b', 'c'], draw).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
  });
});
