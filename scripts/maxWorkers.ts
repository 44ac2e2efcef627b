import { availableParallelism } from 'node:os';

/** How many test files run at once in a package. A CI may show more processors than it gives. `waiting`: workers that mostly wait for a browser. */
export const maxWorkers = ({ waiting = 0 } = {}): number =>
  (process.env.CI ? 2 : Math.min(8, Math.max(2, availableParallelism()))) + waiting;
