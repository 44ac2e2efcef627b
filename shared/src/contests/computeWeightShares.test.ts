import { expect, test } from 'vitest';
import { computeWeightShares } from './computeWeightShares.ts';

test.each([
  [
    [30, 20],
    [{ share: 0.6 }, { share: 0.4 }],
  ],
  [
    [5, 35],
    [{ share: 0.125 }, { share: 0.875 }],
  ],
  [
    [10, 10, 10],
    [
      { parts: 1, of: 3 },
      { parts: 1, of: 3 },
      { parts: 1, of: 3 },
    ],
  ],
  [
    [20, 40, 10],
    [
      { parts: 2, of: 7 },
      { parts: 4, of: 7 },
      { parts: 1, of: 7 },
    ],
  ],
  [[], []],
] as const)('weights %j become shares that add up', (weights, shares) => expect(computeWeightShares(weights)).toEqual(shares));
