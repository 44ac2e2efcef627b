import type { SyncProgress } from '../outbox/syncStatus.ts';

export type EntryStatus = 'invalid' | 'conflict' | 'refused' | 'waiting' | 'saving' | 'saved' | 'idle';

interface StatusDraft {
  progress: SyncProgress;
  isDirty: boolean;
  hasFailedCommit: boolean;
  validation: { kind: string };
}

/** The state of a cell that its mark and its message show. */
export function findEntryStatus({ isDirty, hasFailedCommit, validation, progress }: StatusDraft): EntryStatus {
  if (isDirty) return hasFailedCommit && validation.kind !== 'entry' ? 'invalid' : 'idle';
  return progress;
}
