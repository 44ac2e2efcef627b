import { type NarrativeSection, narrativeSections } from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import { contentAt, type HistoryEvent } from './historyEvents.ts';
import type { CellContent, CellHistory, ReportHistory } from './reportHistory.ts';

type HistoryEventPredicate = (event: HistoryEvent<unknown>) => boolean;

export interface CellDiff {
  assignmentId: number;
  measurementId: number;
  state: CellHistory['state'];
  old: CellContent | null;
  new: CellContent | null;
}

export interface HistoryDiff {
  cells: CellDiff[];
  sections: { section: NarrativeSection; old: string | null; new: string | null }[];
}

function diffCells({ cells }: ReportHistory, from: HistoryEventPredicate, to: HistoryEventPredicate): CellDiff[] {
  const assignments = [...new Set(cells.map(({ assignmentId }) => assignmentId))].sort((a, b) => a - b);
  return assignments.flatMap((assignmentId): CellDiff[] => {
    // A cell that was removed and entered again has two measurements for one assignment.
    const cellsOfAssignment = cells.filter((cell) => cell.assignmentId === assignmentId);
    const before = cellsOfAssignment.flatMap(({ events }) => contentAt(events, from) ?? []).at(-1) ?? null;
    const after = cellsOfAssignment.flatMap(({ events }) => contentAt(events, to) ?? []).at(-1) ?? null;
    const last = cellsOfAssignment.at(-1);
    if (last === undefined || isDeepStrictEqual(before, after)) return [];
    return [{ assignmentId, measurementId: last.measurementId, state: last.state, old: before, new: after }];
  });
}

/** The differences of a report history between two points, each given as a predicate on the events up to it. */
export function diffHistory(reportHistory: ReportHistory, from: HistoryEventPredicate, to: HistoryEventPredicate): HistoryDiff {
  const [before, after] = [contentAt(reportHistory.sections, from), contentAt(reportHistory.sections, to)];
  const sections = narrativeSections.flatMap((section) => {
    const [old, now] = [before?.[section] ?? null, after?.[section] ?? null];
    return old === now ? [] : [{ section, old, new: now }];
  });
  return { cells: diffCells(reportHistory, from, to), sections };
}

/**
 * The differences since the previous submission: the one before the last for a submitted or approved report, the last one while
 * the partner edits it. Without such a submission `since` is null and the lists are empty.
 */
export function diffSinceSubmission(reportHistory: ReportHistory, isEditable: boolean): HistoryDiff & { since: string | null } {
  const submissions = reportHistory.transitions.filter(({ action }) => action === 'submit');
  const since = submissions.at(isEditable ? -1 : -2);
  if (since === undefined) return { since: null, cells: [], sections: [] };
  const diff = diffHistory(
    reportHistory,
    ({ number }) => number <= since.id,
    () => true,
  );
  return { since: since.at, ...diff };
}
