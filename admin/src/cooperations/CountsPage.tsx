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
import { useNames } from '../progress/useNames.ts';
import { ViewState } from '../progress/ViewState.tsx';
import { useFormats } from '../resource/format.ts';
import { Nothing } from '../resource/Nothing.tsx';
import { usePeriodInFocus } from '../shell/usePeriodInFocus.ts';
import { type Counted, useContestCounts } from './countsClient.ts';

/** A list takes no more ids than that at once. */
const mostIds = 1000;

interface NumberCellProps {
  counted: Counted | null;
  resource: 'solutions' | 'cooperations';
  whose: string;
}

/** A number that leads to the rows behind it. */
function NumberCell({ counted, resource, whose }: NumberCellProps) {
  const translate = useTranslate();
  const formats = useFormats();
  if (counted === null) return <Nothing />;
  const { count, ids } = counted;
  if (count === 0 || count > mostIds) return <>{formats.figure(count)}</>;
  const filter = encodeURIComponent(JSON.stringify({ id: ids }));
  const what = translate(resource === 'solutions' ? 'cooperations.solutions' : 'cooperations.began');
  return (
    <Link
      component={RouterLink}
      to={`/${resource}?filter=${filter}`}
      aria-label={translate('cooperations.rowsOf', { count, what, whose })}
    >
      {formats.figure(count)}
    </Link>
  );
}

function CountsTable({ data }: { data: NonNullable<ReturnType<typeof useContestCounts>['data']> }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useNames();
  const nameOf = (id: number | null) => (id === null ? translate('cooperations.ofConsortium') : names.organisation(id));
  const byName = data.organisations.toSorted((one, other) =>
    nameOf(one.organisationId).localeCompare(nameOf(other.organisationId), formats.locale),
  );
  const isOfAll = ({ organisationId }: (typeof byName)[number]) => organisationId === null;
  const lines = [...byName.filter((line) => !isOfAll(line)), ...byName.filter(isOfAll)];
  const heads = ['organisation', 'solutions', 'began'] as const;
  const { solutions, cooperations } = data.total;
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('cooperations.counts')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head} component="th" scope="col" align={head === 'organisation' ? 'left' : 'right'}>
                {translate(`cooperations.${head}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => {
            const whose = nameOf(line.organisationId);
            return (
              <TableRow key={String(line.organisationId)}>
                <TableCell component="th" scope="row">
                  {whose}
                </TableCell>
                <TableCell align="right">
                  <NumberCell counted={line.solutions} resource="solutions" whose={whose} />
                </TableCell>
                <TableCell align="right">
                  <NumberCell counted={line.cooperations} resource="cooperations" whose={whose} />
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
              {cooperations === null ? <Nothing /> : formats.figure(cooperations)}
            </TableCell>
          </TableRow>
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** How many solutions came in and how many cooperations began in the period in focus, by organisation. */
export default function CountsPage() {
  const translate = useTranslate();
  const { period: inFocus, periods, isPending } = usePeriodInFocus();
  const opened = periods.filter(({ state }) => state !== 'planned');
  const period = opened.find(({ id }) => id === inFocus?.id) ?? opened.at(-1);
  const asked = useContestCounts(period?.number);
  const { data } = asked;
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
          <ViewState asked={asked} height={480}>
            {() => (data ? <CountsTable data={data} /> : null)}
          </ViewState>
        </>
      )}
    </Box>
  );
}
