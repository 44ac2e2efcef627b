/** Draws whole numbers from 0 up to, and without, `below`. */
export type RandomInteger = (below: number) => number;

const rotateLeft = (value: number, by: number): number => ((value << by) | (value >>> (32 - by))) >>> 0;

/** Fills a generator's state from one number, so that seeds beside each other give unlike states. Source: SplitMix32. */
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
 * Numbers by chance that come again with the same seed (a whole number from 0 to 2^32 - 1), each as likely as the others: what would
 * favour the lower ones is drawn anew. Source: xoshiro128** (Blackman and Vigna, Scrambled linear pseudorandom number generators, 2021).
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
    const fair = 2 ** 32 - (2 ** 32 % below);
    let drawn = next();
    while (drawn >= fair) drawn = next();
    return drawn % below;
  };
}

/** The same members in an order by chance, every order equally likely. */
export function shuffle<T>(members: readonly T[], draw: RandomInteger): T[] {
  const rest = [...members];
  const order: T[] = [];
  while (rest.length > 0) order.push(...rest.splice(draw(rest.length), 1));
  return order;
}
