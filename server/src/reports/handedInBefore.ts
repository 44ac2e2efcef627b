import type { Store } from '@pilotage/db';
import type { Measurement, Period, Report } from '@pilotage/shared';
import { type CellContent, storyOf } from './story.ts';

/** What was said in an earlier period. */
export type EarlierCell = CellContent & Pick<Measurement, 'assignmentId' | 'periodId' | 'cause' | 'correction'>;

interface Known {
  /** What the viewer reads as it stands. */
  cells: readonly Measurement[];
  before: readonly Period[];
}

/**
 * Figures of earlier reports that are with their partner again, as they were handed in last: whoever reviewed them then compares with
 * them now. What the partner has changed since is not the viewer's to know.
 */
export async function handedInBefore(store: Store, report: Report, { cells, before }: Known): Promise<EarlierCell[]> {
  const { organisationId } = report;
  const periodId = before.map(({ id }) => id);
  const known = new Set(cells.map((cell) => `${cell.assignmentId} ${cell.periodId}`));
  const reports = await store.all('reports', { where: { organisationId, periodId, state: ['returned', 'reopened'] } });
  const found: EarlierCell[] = [];
  for (const each of reports) {
    const { cells: stories } = await storyOf(store, each);
    for (const { assignmentId, moments } of stories) {
      const content = moments.findLast((moment) => moment.content !== null)?.content;
      if (content && !known.has(`${assignmentId} ${each.periodId}`))
        found.push({ ...content, assignmentId, periodId: each.periodId, cause: null, correction: null });
    }
  }
  return found;
}
