import type { ProgressQuery } from '../cells/progressInput.ts';

/** The grouping of the key of a row, for requests with a key alone (`explain`). Country codes contain no digits. */
export function groupingOfKey(key: string): ProgressQuery['by'] {
  if (key === 'consortium') return 'consortium';
  return /^\d+$/.test(key) ? 'organisation' : 'country';
}
