import { type NarrativeSection, narrativeSections } from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import { contentAt, type HistoryEvent } from './historyEvents.ts';
import type { CellContent, CellHistory, ReportHistory } from './reportHistory.ts';

type HistoryEventPredicate = (moment: HistoryEvent<unknown>) => boolean;

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
    // A cell that was removed and entered again is two measurements in one place.
    const cellsOfAssignment = cells.filter((cell) => cell.assignmentId === assignmentId);
    const before = cellsOfAssignment.flatMap(({ events }) => contentAt(events, from) ?? []).at(-1) ?? null;
    const after = cellsOfAssignment.flatMap(({ events }) => contentAt(events, to) ?? []).at(-1) ?? null;
    const last = cellsOfAssignment.at(-1);
    if (last === undefined || isDeepStrictEqual(before, after)) return [];
    return [{ assignmentId, measurementId: last.measurementId, state: last.state, old: before, new: after }];
  });
}

/** What a story says otherwise at the second of two moments than at the first. */
export function diffHistory(reportHistory: ReportHistory, from: HistoryEventPredicate, to: HistoryEventPredicate): HistoryDiff {
  const [before, after] = [contentAt(reportHistory.sections, from), contentAt(reportHistory.sections, to)];
  const sections = narrativeSections.flatMap((section) => {
    const [old, now] = [before?.[section] ?? null, after?.[section] ?? null];
    return old === now ? [] : [{ section, old, new: now }];
  });
  return { cells: diffCells(reportHistory, from, to), sections };
}

/**
 * What is new since the report was handed in before: of one that is with the lead partner or approved since the submission before
 * the last, of one that is being written since the last. `since` is null where there was none, and nothing can differ.
 */
export function diffSinceSubmission(
  reportHistory: ReportHistory,
  isWithPartner: boolean,
): HistoryDiff & { since: string | null } {
  const submissions = reportHistory.transitions.filter(({ action }) => action === 'submit');
  const since = submissions.at(isWithPartner ? -1 : -2);
  if (since === undefined) return { since: null, cells: [], sections: [] };
  const diff = diffHistory(
    reportHistory,
    ({ number }) => number <= since.id,
    () => true,
  );
  return { since: since.at, ...diff };
}
