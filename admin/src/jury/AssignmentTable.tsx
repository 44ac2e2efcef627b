import { useState } from 'react';
import Checkbox from '@mui/material/Checkbox';
import Link from '@mui/material/Link';
import Pagination from '@mui/material/Pagination';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Contest, Solution } from '@pilotage/shared';
import { countryName } from '../charts/countries.ts';
import { useFormats } from '../resource/format.ts';
import { BulkAssignmentForm } from './BulkAssignmentForm.tsx';
import { SolutionJurorList } from './SolutionJurorList.tsx';
import { SimpleTable } from '../resource/lists/SimpleTable.tsx';
import { isJudging } from '../scoring/scoringOrder.ts';
import { useJurors, useSolutionScores } from './useJurors.ts';

const perPage = 25;

/** One page of the judged solutions. */
function useJudgedSolutionsPage({ id }: Contest, page: number) {
  return useGetList<Solution>('solutions', {
    pagination: { page, perPage },
    sort: { field: 'receivedAt', order: 'ASC' },
    filter: { contestId: id, state: 'submitted' },
  });
}

/** The assignments by solution. Solutions can be selected and assigned to more jurors; assignments can be withdrawn. */
export function AssignmentTable({ contest }: { contest: Contest }) {
  const translate = useTranslate();
  const { locale } = useFormats();
  const [page, setPage] = useState(1);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const { data: solutions = [], total = 0, isPending } = useJudgedSolutionsPage(contest, page);
  const { scores } = useSolutionScores(solutions.map(({ id }) => id));
  const { jurors, nameOf } = useJurors(contest);
  const isOpen = isJudging(contest);
  if (isPending) return <Skeleton variant="rounded" height={240} />;
  if (total === 0) return <Typography>{translate('jury.noSolutions')}</Typography>;
  const select = (ids: readonly number[], isSelected: boolean) =>
    setSelected((before) => new Set(isSelected ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const pageIds = solutions.map(({ id }) => id);
  const selectedOnPage = pageIds.filter((id) => selected.has(id)).length;
  const selectAllCheckbox = (
    <Checkbox
      size="small"
      checked={selectedOnPage === pageIds.length}
      indeterminate={selectedOnPage > 0 && selectedOnPage < pageIds.length}
      onChange={(_, isSelected) => select(pageIds, isSelected)}
      slotProps={{ input: { 'aria-label': translate('jury.selectAll') } }}
    />
  );
  const columns = [
    ...(isOpen ? [{ id: 'choice', header: selectAllCheckbox }] : []),
    { id: 'title', header: translate('resources.solutions.fields.title'), isRowHeader: true, minWidth: 180 },
    { id: 'country', header: translate('resources.solutions.fields.country') },
    { id: 'jury', header: translate('jury.jurors'), minWidth: 260 },
  ];
  const rows = solutions.map(({ id, title, reference, country }) => ({
    id,
    cells: {
      choice: (
        <Checkbox
          size="small"
          checked={selected.has(id)}
          onChange={(_, isSelected) => select([id], isSelected)}
          slotProps={{ input: { 'aria-label': translate('jury.select', { title }) } }}
        />
      ),
      title: (
        <>
          <Link component={RouterLink} to={`/solutions/${id}/show`} sx={{ fontWeight: 600 }}>
            {title}
          </Link>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {reference}
          </Typography>
        </>
      ),
      country: countryName(country, locale),
      jury: <SolutionJurorList scores={scores.filter(({ solutionId }) => solutionId === id)} nameOf={nameOf} isOpen={isOpen} />,
    },
  }));
  return (
    <>
      <SimpleTable label={translate('jury.assignmentTable')} columns={columns} rows={rows} />
      {total > perPage && (
        <Pagination
          page={page}
          count={Math.ceil(total / perPage)}
          onChange={(_, next) => setPage(next)}
          aria-label={translate('resource.pages')}
          sx={{ mt: 1 }}
        />
      )}
      {isOpen && jurors.length > 0 && (
        <BulkAssignmentForm contest={contest} jurors={jurors} solutionIds={[...selected]} onDone={() => setSelected(new Set())} />
      )}
    </>
  );
}
