import Button from '@mui/material/Button';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Report } from '@pilotage/shared';

/** Leads to the report that waits longest for its review, with the number of those that wait. */
export function NextReviewLink({ report }: { report: Report }) {
  const translate = useTranslate();
  // This report, too, may wait again: the next one is among the first two.
  const { data = [], total = 0 } = useGetList<Report>('reports', {
    pagination: { page: 1, perPage: 2 },
    sort: { field: 'firstSubmittedAt', order: 'ASC' },
    filter: { state: 'submitted' },
  });
  const next = data.find(({ id }) => id !== report.id);
  const count = total - (report.state === 'submitted' ? 1 : 0);
  if (!next) return null;
  return (
    <Button variant="contained" component={RouterLink} to={`/reports/${next.id}/show`}>
      {translate('reports.next', { count })}
    </Button>
  );
}
