import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { ViewState } from '../progress/views/ViewState.tsx';
import { useFormats } from '../resource/format.ts';
import { EmptyValue } from '../resource/fields/EmptyValue.tsx';
import { usePeriodInFocus } from '../shell/navigation/usePeriodInFocus.ts';
import { type CountWithIds, useContestCounts } from './contestCountsClient.ts';

/** Maximum number of ids in one request. */
const maxFilterIds = 1000;

interface CountCellProps {
  counted: CountWithIds | null;
  resource: 'solutions' | 'cooperations';
  ownerName: string;
}

/** A count, linked to the list of the counted records. */
function CountCell({ counted, resource, ownerName }: CountCellProps) {
  const translate = useTranslate();
  const formats = useFormats();
  if (counted === null) return <EmptyValue />;
  const { count, ids } = counted;
  if (count === 0 || count > maxFilterIds) return <>{formats.figure(count)}</>;
  const filter = encodeURIComponent(JSON.stringify({ id: ids }));
  const label = translate(resource === 'solutions' ? 'cooperations.solutions' : 'cooperations.began');
  return (
    <Link
      component={RouterLink}
      to={`/${resource}?filter=${filter}`}
      aria-label={translate('cooperations.rowsOf', { count, what: label, whose: ownerName })}
    >
      {formats.figure(count)}
    </Link>
  );
}

function ContestCountsTable({ data }: { data: NonNullable<ReturnType<typeof useContestCounts>['data']> }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const nameOf = (id: number | null) => (id === null ? translate('cooperations.ofConsortium') : names.organisation(id));
  const sorted = data.organisations.toSorted((one, other) =>
    nameOf(one.organisationId).localeCompare(nameOf(other.organisationId), formats.locale),
  );
  const isConsortium = ({ organisationId }: (typeof sorted)[number]) => organisationId === null;
  const rows = [...sorted.filter((row) => !isConsortium(row)), ...sorted.filter(isConsortium)];
  const columnIds = ['organisation', 'solutions', 'began'] as const;
  const { solutions, cooperations } = data.total;
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('cooperations.counts')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columnIds.map((columnId) => (
              <TableCell key={columnId} component="th" scope="col" align={columnId === 'organisation' ? 'left' : 'right'}>
                {translate(`cooperations.${columnId}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => {
            const ownerName = nameOf(row.organisationId);
            return (
              <TableRow key={String(row.organisationId)}>
                <TableCell component="th" scope="row">
                  {ownerName}
                </TableCell>
                <TableCell align="right">
                  <CountCell counted={row.solutions} resource="solutions" ownerName={ownerName} />
                </TableCell>
                <TableCell align="right">
                  <CountCell counted={row.cooperations} resource="cooperations" ownerName={ownerName} />
                </TableCell>
              </TableRow>
            );
          })}
          <TableRow>
            <TableCell component="th" scope="row" sx={{ fontWeight: 700 }}>
              {translate('cooperations.total')}
            </TableCell>
            <TableCell align="right" sx={{ fontWeight: 700 }}>
              {formats.figure(solutions)}
            </TableCell>
            <TableCell align="right" sx={{ fontWeight: 700 }}>
              {cooperations === null ? <EmptyValue /> : formats.figure(cooperations)}
            </TableCell>
          </TableRow>
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** Counts of submitted solutions and new cooperations in the current period, by organisation. */
export default function ContestCountsPage() {
  const translate = useTranslate();
  const { period: currentPeriod, periods, isPending } = usePeriodInFocus();
  const openedPeriods = periods.filter(({ state }) => state !== 'planned');
  const period = openedPeriods.find(({ id }) => id === currentPeriod?.id) ?? openedPeriods.at(-1);
  const query = useContestCounts(period?.number);
  const { data } = query;
  const title = period ? translate('cooperations.countsOf', { number: period.number }) : translate('cooperations.counts');
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={title} />
      {!isPending && !period ? (
        <Alert severity="info">{translate('cooperations.countsEmpty')}</Alert>
      ) : (
        <>
          <Typography color="text.secondary" sx={{ maxWidth: '80ch' }}>
            {translate('cooperations.countsText')}
          </Typography>
          {data && data.of !== 'all' && <Alert severity="info">{translate(`cooperations.countsLimited.${data.of}`)}</Alert>}
          <ViewState query={query} height={480}>
            {() => (data ? <ContestCountsTable data={data} /> : null)}
          </ViewState>
        </>
      )}
    </Box>
  );
}
