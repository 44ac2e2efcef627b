import type { Measurement, Report } from '@pilotage/shared';
import type { ReportContent } from '../reportClient.ts';

/** Figures that are hidden now, as the user could read them when they were submitted last. */
export const createSubmittedCells = (
  { organisationId, periodId, state }: Pick<Report, 'organisationId' | 'periodId' | 'state'>,
  { cells }: ReportContent,
  visibleCells: readonly Measurement[],
): Measurement[] =>
  cells.flatMap(({ assignmentId, measurementId, new: content }) => {
    const isVisible = visibleCells.some((cell) => cell.assignmentId === assignmentId && cell.periodId === periodId);
    if (content === null || isVisible) return [];
    const fields = { id: measurementId, version: 1, createdAt: '', updatedAt: '', cause: null, correction: null };
    return [{ ...fields, ...content, organisationId, periodId, assignmentId, state }];
  });
