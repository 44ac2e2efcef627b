import { useGetList } from 'react-admin';
import type { Comment } from '@pilotage/shared';
import { useComments } from '../../discussion/evidence/useEvidence.ts';

const oldestFirst = { pagination: { page: 1, perPage: 500 }, sort: { field: 'createdAt', order: 'ASC' as const } };

/** The comments on a report and on its figures that the user may read, oldest first. */
export function useReportComments(reportId: number, figures: readonly { id: number }[], isEnabled: boolean) {
  const onReport = useComments({ subject: 'reports', subjectId: reportId, organisationId: 0 }, isEnabled);
  const ids = figures.map(({ id }) => id);
  const filter = { subject: 'measurements', subjectId: ids };
  const hasFigures = isEnabled && ids.length > 0;
  const onFigures = useGetList<Comment>('comments', { ...oldestFirst, filter }, { enabled: hasFigures });
  const comments = [...(onReport.data ?? []), ...(hasFigures ? (onFigures.data ?? []) : [])];
  return {
    comments: comments.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt) || one.id - other.id),
    isPending: onReport.isPending || (hasFigures && onFigures.isPending),
    error: onReport.error ?? onFigures.error,
  };
}
