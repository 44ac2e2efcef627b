const seeds = [0xdeadbeef, 0x41c6ce57] as const;
const factors = [2_654_435_761, 1_597_334_677] as const;

/** Spreads each bit of one half over the other one. */
const mix = (one: number, other: number): number => {
  const spread = Math.imul(one ^ (one >>> 16), 2_246_822_507);
  return (spread ^ Math.imul(other ^ (other >>> 13), 3_266_489_909)) >>> 0;
};

const toHex = (half: number): string => half.toString(16).padStart(8, '0');

/**
 * The mark by which the head of a column is known again, in 16 hexadecimal digits. The head itself is never sent: nobody can know whether it
 * holds the name of a learner (decision 44). It is no secret, and made for telling the columns of one report apart.
 */
export function markOfColumn(head: string): string {
  let [first, second]: [number, number] = [seeds[0], seeds[1]];
  for (const character of head) {
    const code = character.codePointAt(0) ?? 0;
    first = Math.imul(first ^ code, factors[0]);
    second = Math.imul(second ^ code, factors[1]);
  }
  const high = mix(first, second);
  return `${toHex(high)}${toHex(mix(second, high))}`;
}
