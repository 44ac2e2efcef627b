import type { CheckResult, FigureWarning, Measurement } from '@pilotage/shared';
import type { UnsentCell } from '../outbox/unsentCellStorage.ts';
import type { CellLock } from '../rows/cellLock.ts';
import type { FigureRow } from '../rows/figureRow.ts';
import type { CellDraft } from './useCellDraft.ts';
import type { CellDraftValidation } from './validateDraft.ts';

/** What is to be said about a cell; of all that holds, what a person must act on comes first. */
export type CellStatus =
  | { kind: 'invalid'; why: Extract<CellDraftValidation, { kind: 'refused' }>['why'] | 'ambiguous' }
  | { kind: 'conflict'; unsent: UnsentCell }
  | { kind: 'saving' | 'waiting' | 'saved' | 'missing' | 'notReported' }
  | { kind: 'refused'; why: string }
  | { kind: 'locked'; lock: CellLock }
  | { kind: 'warning'; warning: FigureWarning }
  | { kind: 'finding'; finding: CheckResult }
  | { kind: 'stored'; state: Measurement['state'] };

type CellStatusSource = Pick<CellDraft, 'hasFailedCommit' | 'validation' | 'progress' | 'unsent'>;

function findInputStatus({ hasFailedCommit, validation }: CellStatusSource): CellStatus | null {
  if (!hasFailedCommit || validation.kind === 'entry') return null;
  return { kind: 'invalid', why: validation.kind === 'ambiguous' ? 'ambiguous' : validation.why };
}

function findSyncStatus({ progress, unsent }: CellStatusSource): CellStatus | null {
  if (progress === 'conflict' && unsent) return { kind: 'conflict', unsent };
  if (progress === 'saving' || progress === 'waiting') return { kind: progress };
  return progress === 'refused' ? { kind: 'refused', why: unsent?.refusal ?? '' } : null;
}

function findWarning({ lock, checkResults: [finding] }: FigureRow, { validation }: CellStatusSource): CellStatus | null {
  if (lock) return { kind: 'locked', lock };
  if (validation.kind === 'entry' && validation.warning !== null) return { kind: 'warning', warning: validation.warning };
  return finding ? { kind: 'finding', finding } : null;
}

function findStoredStatus(row: FigureRow, { progress }: CellStatusSource, isOverdue: boolean): CellStatus {
  if (progress === 'saved') return { kind: 'saved' };
  if (row.cell) return { kind: 'stored', state: row.cell.state };
  return { kind: isOverdue && row.notExpected === null ? 'missing' : 'notReported' };
}

export const findCellStatus = (row: FigureRow, cell: CellStatusSource, isOverdue: boolean): CellStatus =>
  findInputStatus(cell) ?? findSyncStatus(cell) ?? findWarning(row, cell) ?? findStoredStatus(row, cell, isOverdue);
