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
import { AssignSelected } from './AssignSelected.tsx';
import { JuryOfSolution } from './JuryOfSolution.tsx';
import { PlainTable } from './PlainTable.tsx';
import { isJudging } from './scoringOrder.ts';
import { useJurors, useScoresOf } from './useJury.ts';

const perPage = 25;

/** A page of the solutions that are judged. */
function useJudgedSolutions({ id }: Contest, page: number) {
  return useGetList<Solution>('solutions', {
    pagination: { page, perPage },
    sort: { field: 'receivedAt', order: 'ASC' },
    filter: { contestId: id, state: 'submitted' },
  });
}

/** Which solution is whose, to be chosen and given to further jurors, or taken back. */
export function AssignmentTable({ contest }: { contest: Contest }) {
  const translate = useTranslate();
  const { locale } = useFormats();
  const [page, setPage] = useState(1);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const { data: solutions = [], total = 0, isPending } = useJudgedSolutions(contest, page);
  const { scores } = useScoresOf(solutions.map(({ id }) => id));
  const { jurors, nameOf } = useJurors(contest);
  const isOpen = isJudging(contest);
  if (isPending) return <Skeleton variant="rounded" height={240} />;
  if (total === 0) return <Typography>{translate('jury.noSolutions')}</Typography>;
  const choose = (ids: readonly number[], isChosen: boolean) =>
    setSelected((before) => new Set(isChosen ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const all = solutions.map(({ id }) => id);
  const chosenHere = all.filter((id) => selected.has(id)).length;
  const chooseAll = (
    <Checkbox
      size="small"
      checked={chosenHere === all.length}
      indeterminate={chosenHere > 0 && chosenHere < all.length}
      onChange={(_, isChosen) => choose(all, isChosen)}
      slotProps={{ input: { 'aria-label': translate('jury.selectAll') } }}
    />
  );
  const columns = [
    ...(isOpen ? [{ id: 'choice', head: chooseAll }] : []),
    { id: 'title', head: translate('resources.solutions.fields.title'), isRowHead: true, minWidth: 180 },
    { id: 'country', head: translate('resources.solutions.fields.country') },
    { id: 'jury', head: translate('jury.jurors'), minWidth: 260 },
  ];
  const rows = solutions.map(({ id, title, reference, country }) => ({
    id,
    cells: {
      choice: (
        <Checkbox
          size="small"
          checked={selected.has(id)}
          onChange={(_, isChosen) => choose([id], isChosen)}
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
      jury: <JuryOfSolution scores={scores.filter(({ solutionId }) => solutionId === id)} nameOf={nameOf} isOpen={isOpen} />,
    },
  }));
  return (
    <>
      <PlainTable label={translate('jury.assignmentTable')} columns={columns} rows={rows} />
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
        <AssignSelected contest={contest} jurors={jurors} solutionIds={[...selected]} onDone={() => setSelected(new Set())} />
      )}
    </>
  );
}
