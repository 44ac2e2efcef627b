import type { ProgressQuery } from '../cells/progressInput.ts';

/** What a row's key names, for answers that are asked by key alone (`explain`). Country codes have no digits. */
export function groupingOfKey(key: string): ProgressQuery['by'] {
  if (key === 'consortium') return 'consortium';
  return /^\d+$/.test(key) ? 'organisation' : 'country';
}
