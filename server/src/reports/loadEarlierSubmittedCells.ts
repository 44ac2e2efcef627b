import type { Store } from '@pilotage/db';
import type { Measurement, Period, Report } from '@pilotage/shared';
import { type CellContent, loadReportHistory } from './reportHistory.ts';

/** A figure of an earlier period. */
export type EarlierCell = CellContent & Pick<Measurement, 'assignmentId' | 'periodId' | 'cause' | 'correction'>;

interface EarlierCellsContext {
  /** The cells that the viewer may read, in their current state. */
  cells: readonly Measurement[];
  before: readonly Period[];
}

/**
 * Figures of earlier reports that were returned or reopened, as of their last submission: the reviewer has read these and
 * compares with them. Later changes by the partner are not visible to the reviewer.
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
