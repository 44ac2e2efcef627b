import Button from '@mui/material/Button';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Report } from '@pilotage/shared';

/** Leads to the report that waits longest for its review, with the number of those that wait. */
export function NextReviewLink({ report }: { report: Report }) {
  const translate = useTranslate();
  const { data = [] } = useGetList<Report>('reports', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'firstSubmittedAt', order: 'ASC' },
    filter: { state: 'submitted' },
  });
  const waiting = data.filter(({ id }) => id !== report.id);
  const [next] = waiting;
  if (!next) return null;
  return (
    <Button variant="contained" component={RouterLink} to={`/reports/${next.id}/show`}>
      {translate('reports.next', { count: waiting.length })}
    </Button>
  );
}
