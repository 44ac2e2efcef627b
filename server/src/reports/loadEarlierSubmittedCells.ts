import type { Store } from '@pilotage/db';
import type { Measurement, Period, Report } from '@pilotage/shared';
import { type CellContent, loadReportHistory } from './reportHistory.ts';

/** What was said in an earlier period. */
export type EarlierCell = CellContent & Pick<Measurement, 'assignmentId' | 'periodId' | 'cause' | 'correction'>;

interface EarlierCellsContext {
  /** What the viewer reads as it stands. */
  cells: readonly Measurement[];
  before: readonly Period[];
}

/**
 * Figures of earlier reports that are with their partner again, as they were handed in last: whoever reviewed them then compares with
 * them now. What the partner has changed since is not the viewer's to know.
 */
export async function loadEarlierSubmittedCells(
  store: Store,
  report: Report,
  { cells, before }: EarlierCellsContext,
): Promise<EarlierCell[]> {
  const { organisationId } = report;
  const periodId = before.map(({ id }) => id);
  const visibleCells = new Set(cells.map((cell) => `${cell.assignmentId} ${cell.periodId}`));
  const reports = await store.all('reports', { where: { organisationId, periodId, state: ['returned', 'reopened'] } });
  const earlierCells: EarlierCell[] = [];
  for (const each of reports) {
    const { cells: cellHistories } = await loadReportHistory(store, each);
    for (const { assignmentId, events } of cellHistories) {
      const content = events.findLast((event) => event.content !== null)?.content;
      if (content && !visibleCells.has(`${assignmentId} ${each.periodId}`))
        earlierCells.push({ ...content, assignmentId, periodId: each.periodId, cause: null, correction: null });
    }
  }
  return earlierCells;
}
