import Link from '@mui/material/Link';
import { useGetList, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Contest, Solution } from '@pilotage/shared';
import { EmptyValue } from '../resource/fields/EmptyValue.tsx';
import { useContestRights } from './useContestRights.ts';

/** Number of solutions of an own contest; not loaded for other contests. */
export function SolutionCountField() {
  const contest = useRecordContext<Contest>();
  const translate = useTranslate();
  const { isOrganiser } = useContestRights(contest);
  const isEnabled = contest !== undefined && isOrganiser && contest.state !== 'draft';
  const filter = { contestId: contest?.id ?? 0, state: 'submitted' };
  const { total } = useGetList<Solution>(
    'solutions',
    { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' }, filter },
    { enabled: isEnabled },
  );
  if (!isEnabled) return <EmptyValue />;
  return (
    <Link component={RouterLink} to={`/solutions?filter=${encodeURIComponent(JSON.stringify({ contestId: contest.id }))}`}>
      {total === undefined ? '' : translate('solutions.count', { smart_count: total })}
    </Link>
  );
}
