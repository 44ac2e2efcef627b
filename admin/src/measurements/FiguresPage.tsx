import { useRef, useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { SubmitReport } from '../reports/SubmitReport.tsx';
import { usePeriodInFocus } from '../shell/usePeriodInFocus.ts';
import { FigureRowCells } from './FigureRowCells.tsx';
import { placeAfter } from './gridKeys.ts';
import { useFigures, useOwnTotals } from './useFigures.ts';

const heads = ['indicator', 'last', 'now', 'total', 'target', 'attainment', 'state'] as const;

/** Every field of the table by row, as it stands. */
const fieldsOf = (table: HTMLElement | null) =>
  [...(table?.querySelectorAll('tbody tr') ?? [])].map((line) => [
    ...line.querySelectorAll<HTMLInputElement>('input[data-figure]'),
  ]);

/** The main screen of partner staff: one row for each indicator, saved cell by cell. */
export default function FiguresPage() {
  const translate = useTranslate();
  const table = useRef<HTMLTableElement>(null);
  const { period, periods, isPending } = usePeriodInFocus();
  const { rows, report, organisationId, error, refetch, isPending: isReading } = useFigures(period, periods);
  const [version, setVersion] = useState(0);
  const totals = useOwnTotals(period, organisationId, version);
  const handedIn = report?.state === 'submitted' || report?.state === 'approved';
  const locked = period?.state !== 'open' || handedIn;

  function move(from: HTMLElement, direction: 'up' | 'down' | 'left' | 'right') {
    const fields = fieldsOf(table.current);
    const row = fields.findIndex((line) => line.some((field) => field === from));
    const column = fields[row]?.findIndex((field) => field === from) ?? 0;
    const next = placeAfter(
      { row, column },
      direction,
      fields.map((line) => line.length),
    );
    const field = fields[next.row]?.[next.column];
    if (field === from) from.blur();
    else field?.focus();
  }

  if (isPending || isReading) return <Skeleton variant="rounded" height={420} />;
  const reported = rows.filter((row) => row.cell !== null).length;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={period ? translate('figures.title', { number: period.number }) : translate('shell.figures')} />
      {error && <Alert severity="error">{error.message}</Alert>}
      {!period && <Alert severity="info">{translate('figures.noPeriod')}</Alert>}
      {period?.state === 'planned' && <Alert severity="info">{translate('figures.planned')}</Alert>}
      {period?.state === 'closed' && <Alert severity="info">{translate('figures.closed')}</Alert>}
      {handedIn && (
        <Alert severity="info">{translate('figures.submitted', { state: translate(`explain.states.${report.state}`) })}</Alert>
      )}
      {report?.state === 'returned' && (
        <Alert severity="warning">{translate('figures.returned', { comment: report.lastReturn?.comment ?? '' })}</Alert>
      )}
      {rows.length === 0 ? <Alert severity="info">{translate('figures.none')}</Alert> : null}
      {!locked && (
        <Typography color="text.secondary">
          {translate('figures.help')} {translate('figures.counted', { done: reported, all: rows.length })}
        </Typography>
      )}
      {period && rows.length > 0 && (
        <TableContainer tabIndex={0} role="region" aria-label={translate('figures.title', { number: period.number })}>
          <Table ref={table} size="small">
            <TableHead>
              <TableRow>
                {heads.map((head) => (
                  <TableCell key={head} component="th" scope="col">
                    {translate(`figures.${head}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <FigureRowCells
                  key={`${row.assignment.id} ${period.id}`}
                  row={row}
                  period={period}
                  locked={locked}
                  total={totals.data?.get(row.indicator.code)}
                  onSaved={() => setVersion((before) => before + 1)}
                  onMove={move}
                />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {report && (
        <SubmitReport
          report={report}
          missing={rows.filter((row) => row.cell === null).map((row) => row.indicator.name)}
          onDone={refetch}
        />
      )}
    </Box>
  );
}
