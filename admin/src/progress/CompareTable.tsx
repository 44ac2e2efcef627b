import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { ChartRow } from '../charts/compareRows.ts';
import { useFormats } from '../resource/format.ts';

interface CompareTableProps {
  rows: readonly ChartRow[];
  /** Where a row's figure is explained; null where several indicators are meant. */
  explain: (key: string) => string | null;
}

/** The chart's figures as a table, from the same rows. */
export function CompareTable({ rows, explain }: CompareTableProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const percent = (share: number | null) => (share === null ? '–' : formats.percent(share, 1));
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('compare.table')}>
      <Table size="small">
        <caption>{translate('compare.table')}</caption>
        <TableHead>
          <TableRow>
            {['place', 'attainment', 'expected', 'state', 'counted'].map((head) => (
              <TableCell key={head} component="th" scope="col">
                {translate(`compare.${head}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => {
            const to = explain(row.key);
            return (
              <TableRow key={row.key}>
                <TableCell component="th" scope="row">
                  {to === null ? (
                    row.name
                  ) : (
                    <Link component={RouterLink} to={to}>
                      {row.name}
                    </Link>
                  )}
                </TableCell>
                <TableCell>{percent(row.attainment)}</TableCell>
                <TableCell>{percent(row.expected)}</TableCell>
                <TableCell>
                  {translate(`compare.marks.${row.mark}`)} {row.illustrative ? '◌' : ''}
                </TableCell>
                <TableCell>{translate('compare.nOfN', { n: row.n, of: row.of })}</TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
