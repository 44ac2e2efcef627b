import { assignmentOfDraftKey } from '../../measurements/cells/cellEntryDraft.ts';
import type { UnsentCell } from '../../measurements/outbox/unsentCellStorage.ts';

/** A figure that was typed in this browser and is not saved until somebody acts. */
export interface UnsavedFigure {
  assignmentId: number;
  kind: 'refused' | 'conflict' | 'invalid';
  /** What the server said to a refused one. */
  why: string;
}

/**
 * The figures of a report that the server refused, that somebody else changed meanwhile, or that cannot be saved as they were typed.
 * `draftKeys` are those of the report's period.
 */
export function listUnsavedFigures(
  report: { organisationId: number; periodId: number },
  unsent: readonly UnsentCell[],
  draftKeys: readonly string[],
): UnsavedFigure[] {
  const stopped = unsent
    .filter(({ address }) => address.organisationId === report.organisationId && address.periodId === report.periodId)
    .flatMap(({ address: { assignmentId }, refusal, theirs }): UnsavedFigure[] => {
      if (theirs) return [{ assignmentId, kind: 'conflict', why: '' }];
      return refusal === null ? [] : [{ assignmentId, kind: 'refused', why: refusal }];
    });
  const invalid = draftKeys
    .map(assignmentOfDraftKey)
    .filter((id) => id !== null)
    .map((assignmentId): UnsavedFigure => ({ assignmentId, kind: 'invalid', why: '' }));
  const all = [...stopped, ...invalid];
  return all.filter(({ assignmentId }, index) => all.findIndex((each) => each.assignmentId === assignmentId) === index);
}
