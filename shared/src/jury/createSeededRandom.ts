/** Draws an integer from 0 (inclusive) to `below` (exclusive). */
export type RandomInteger = (below: number) => number;

const rotateLeft = (value: number, by: number): number => ((value << by) | (value >>> (32 - by))) >>> 0;

/** Derives generator state from a seed, so that similar seeds give different states. Source: SplitMix32. */
function createSplitMix32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let word = state;
    word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return (word ^ (word >>> 15)) >>> 0;
  };
}

/**
 * Creates a reproducible generator of uniform random integers. `seed`: integer from 0 to 2^32 - 1. Draws that would favour lower
 * numbers are rejected. Source: xoshiro128** (Blackman and Vigna, Scrambled linear pseudorandom number generators, 2021).
 */
export function createSeededRandom(seed: number): RandomInteger {
  const word = createSplitMix32(seed);
  let [a, b, c, d] = [word(), word(), word(), word()];
  const next = (): number => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5) >>> 0, 7), 9) >>> 0;
    const shifted = (b << 9) >>> 0;
    c = (c ^ a) >>> 0;
    d = (d ^ b) >>> 0;
    b = (b ^ c) >>> 0;
    a = (a ^ d) >>> 0;
    c = (c ^ shifted) >>> 0;
    d = rotateLeft(d, 11);
    return result;
  };
  return (below) => {
    const limit = 2 ** 32 - (2 ** 32 % below);
    let drawn = next();
    while (drawn >= limit) drawn = next();
    return drawn % below;
  };
}

/** Returns the members in random order; every order is equally likely. */
export function shuffle<T>(members: readonly T[], draw: RandomInteger): T[] {
  const rest = [...members];
  const order: T[] = [];
  while (rest.length > 0) order.push(...rest.splice(draw(rest.length), 1));
  return order;
}
