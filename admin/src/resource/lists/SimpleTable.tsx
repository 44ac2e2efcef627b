import type { ReactNode } from 'react';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

export interface SimpleTableColumn {
  id: string;
  header: ReactNode;
  isFigure?: boolean;
  minWidth?: number;
  /** Whether the column is the row header. */
  isRowHeader?: boolean;
}

interface SimpleTableProps {
  label: string;
  columns: readonly SimpleTableColumn[];
  rows: readonly { id: number; cells: Readonly<Record<string, ReactNode>> }[];
}

/** A short table that scrolls inside its own box where it is too wide. */
export function SimpleTable({ label, columns, rows }: SimpleTableProps) {
  const alignOf = ({ isFigure }: SimpleTableColumn) => (isFigure ? 'right' : 'left');
  return (
    <TableContainer tabIndex={0} role="region" aria-label={label}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column.id} component="th" scope="col" align={alignOf(column)} sx={{ whiteSpace: 'normal' }}>
                {column.header}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, cells }) => (
            <TableRow key={id}>
              {columns.map((column) => (
                <TableCell
                  key={column.id}
                  align={alignOf(column)}
                  sx={{ minWidth: column.minWidth }}
                  {...(column.isRowHeader ? { component: 'th', scope: 'row' } : {})}
                >
                  {cells[column.id]}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
