import type { ProgressQuestion } from './input.ts';

/** What a row's key names, for answers that are asked by key alone (`explain`). Country codes have no digits. */
export function keyKind(key: string): ProgressQuestion['by'] {
  if (key === 'consortium') return 'consortium';
  return /^\d+$/.test(key) ? 'organisation' : 'country';
}
