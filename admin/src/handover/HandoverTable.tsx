import type { ReactNode } from 'react';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { ScrollFrame } from '../resource/lists/ScrollFrame.tsx';

interface HandoverTableProps {
  label: string;
  heads: readonly string[];
  /** The first cell names the row. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/** Wide enough for a day or a name in one line: on a narrow screen the table scrolls. */
const cellStyles = { minWidth: '8.5rem', overflowWrap: 'break-word' } as const;

/** A table that scrolls by itself on a narrow screen. */
export const HandoverTable = ({ label, heads, rows }: HandoverTableProps) => (
  <ScrollFrame isPlainWhenWhole name={label}>
    <Table size="small">
      <TableHead>
        <TableRow>
          {heads.map((head) => (
            <TableCell key={head} component="th" scope="col">
              {head}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ key, cells: [first, ...others] }) => (
          <TableRow key={key} sx={{ breakInside: 'avoid' }}>
            <TableCell component="th" scope="row" sx={cellStyles}>
              {first}
            </TableCell>
            {others.map((cell, at) => (
              <TableCell key={heads[at + 1]} sx={cellStyles}>
                {cell}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </ScrollFrame>
);
