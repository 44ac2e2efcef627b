import type { SyncProgress } from './syncStatus.ts';
import type { UnsentChange } from './unsentChange.ts';

/** How far a change is that is not being sent; null: there is none. */
export function syncProgressOf(unsent: UnsentChange<unknown, unknown, unknown> | null): SyncProgress {
  if (unsent === null) return 'idle';
  if (unsent.theirs) return 'conflict';
  return unsent.refusal === null ? 'waiting' : 'refused';
}
