import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { IllustrativeIcon } from '../charts/IllustrativeIcon.tsx';
import { useTranslate } from 'react-admin';
import { CopyableFigure, programmeFigures } from './CopyableFigure.tsx';
import type { ProgrammeFiguresRow } from './programmeClient.ts';

export interface ProgrammeRowsProps {
  /** Heading: the type of the indicators. */
  name: string;
  rows: readonly ProgrammeFiguresRow[];
}

/** The rows of one indicator type, in the columns of the programme's form. */
export function ProgrammeTable({ name, rows }: ProgrammeRowsProps) {
  const translate = useTranslate();
  return (
    <TableContainer
      component={Paper}
      variant="outlined"
      tabIndex={0}
      role="region"
      aria-label={translate('programme.table', { kind: name })}
    >
      <Table size="small" sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            <TableCell component="th" scope="col" sx={{ width: '40%' }}>
              {translate('programme.indicator')}
            </TableCell>
            {programmeFigures.map((field) => (
              <TableCell key={field} component="th" scope="col" align="right">
                {translate(`programme.${field}`)}
              </TableCell>
            ))}
            <TableCell component="th" scope="col" align="right">
              {translate('programme.counted')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.indicator}>
              <TableCell component="th" scope="row">
                {row.name}
                {row.illustrative && <IllustrativeIcon />}
                <Typography variant="caption" component="div" color="text.secondary">
                  {[row.indicator, row.unit].filter(Boolean).join(', ')}
                </Typography>
              </TableCell>
              {programmeFigures.map((field) => (
                <TableCell key={field} align="right">
                  <CopyableFigure row={row} field={field} />
                </TableCell>
              ))}
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {translate('programme.nOf', { n: row.n, of: row.of })}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
