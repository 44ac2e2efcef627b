import type { ReactNode } from 'react';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';

const columnIds = ['indicator', 'lastPeriod', 'figure', 'noticed', 'soFar', 'partnerSays', 'evidence', 'remark'] as const;

/** The figures of a report beside those of the previous period. */
export function ReviewTable({ label, children }: { label: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={label}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columnIds.map((columnId) => (
              <TableCell
                key={columnId}
                component="th"
                scope="col"
                align={columnId === 'lastPeriod' || columnId === 'figure' ? 'right' : 'left'}
              >
                {translate(`reports.heads.${columnId}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>{children}</TableBody>
      </Table>
    </TableContainer>
  );
}
