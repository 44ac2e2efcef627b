import type { LevelDraft } from '../cells/useLevelDraft.ts';

export type TargetStatus = 'invalid' | 'conflict' | 'refused' | 'waiting' | 'saving' | 'saved' | 'idle';

/** The state of a cell that its mark and its message show. */
export function findTargetStatus({ isDirty, hasFailedCommit, validation, progress }: LevelDraft): TargetStatus {
  if (isDirty) return hasFailedCommit && validation.kind !== 'entry' ? 'invalid' : 'idle';
  return progress;
}
