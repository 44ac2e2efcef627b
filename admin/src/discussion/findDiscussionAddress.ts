import type { DataProvider } from 'react-admin';
import type { Attachment, Comment, Measurement, Report } from '@pilotage/shared';

type Subject = Pick<Comment | Attachment, 'subject' | 'subjectId'>;

/** The report that a figure belongs to, and the figure's row in it; null where the user may not read one of them now. */
async function findReport(dataProvider: DataProvider, measurementId: number) {
  const { data: cells } = await dataProvider.getMany<Measurement>('measurements', { ids: [measurementId] });
  const [cell] = cells;
  if (!cell) return null;
  const { organisationId, periodId, assignmentId } = cell;
  const { data: reports } = await dataProvider.getList<Report>('reports', {
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'id', order: 'ASC' },
    filter: { organisationId, periodId },
  });
  const [report] = reports;
  return report ? { reportId: report.id, assignmentId } : null;
}

/**
 * The page on which a comment or a file stands, with the place on it: `comment-12` or `file-12`. The file of a figure stands in its
 * row. Null where the user may not read that page now.
 */
export async function findDiscussionAddress(
  dataProvider: DataProvider,
  { subject, subjectId }: Subject,
  place: `${'comment' | 'file'}-${number}`,
): Promise<string | null> {
  if (subject !== 'measurements') return `/${subject}/${subjectId}/show#${place}`;
  const found = await findReport(dataProvider, subjectId);
  if (!found) return null;
  return `/reports/${found.reportId}/show#${place.startsWith('file') ? `figure-${found.assignmentId}` : place}`;
}
