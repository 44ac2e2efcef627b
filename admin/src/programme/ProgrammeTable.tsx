import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { CopyFigure, programmeFigures } from './CopyFigure.tsx';
import type { ProgrammeLine } from './programmeClient.ts';

export interface ProgrammeLinesProps {
  /** What kind of indicators these are. */
  name: string;
  lines: readonly ProgrammeLine[];
}

/** The rows of one kind, in the columns of the programme's form. */
export function ProgrammeTable({ name, lines }: ProgrammeLinesProps) {
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
          {lines.map((line) => (
            <TableRow key={line.indicator}>
              <TableCell component="th" scope="row">
                {line.name}
                {line.illustrative && ' ◌'}
                <Typography variant="caption" component="div" color="text.secondary">
                  {[line.indicator, line.unit].filter(Boolean).join(', ')}
                </Typography>
              </TableCell>
              {programmeFigures.map((field) => (
                <TableCell key={field} align="right">
                  <CopyFigure line={line} field={field} />
                </TableCell>
              ))}
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {translate('programme.nOf', { n: line.n, of: line.of })}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
