import { expect } from 'vitest';

/** Repeats a property until its random cases have shown each kind, at most ten times: one run may miss a rare one. */
export function assertUntilSeen(seen: ReadonlySet<string>, kinds: readonly string[], assertOnce: () => void): void {
  for (let round = 0; round < 10; round += 1) {
    assertOnce();
    if (kinds.every((kind) => seen.has(kind))) return;
  }
  expect([...seen]).toEqual(expect.arrayContaining([...kinds]));
}
