import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ImportChange, ImportRow } from './importClient.ts';
import { ImportOutcome } from './ImportOutcome.tsx';
import { toldChanges } from './toldChanges.ts';
import { useImportWords } from './useImportWords.ts';

export interface ImportRowsProps {
  rows: readonly ImportRow[];
  overwrite: ReadonlySet<number>;
  onTake: (assignmentId: number, isTaken: boolean) => void;
}

const heads = ['row', 'figure', 'here', 'inFile', 'result'] as const;
const saying = { overflowWrap: 'anywhere', width: '24%' } as const;
const nothing: ImportChange = { field: '', old: null, new: null };

/** Every row that differs: what is here, what the file says, and what happens. */
export function ImportTable({ rows, overwrite, onTake }: ImportRowsProps) {
  const translate = useTranslate();
  const words = useImportWords();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('spreadsheets.table')} sx={{ maxHeight: '60vh' }}>
      <Table size="small" stickyHeader sx={{ '& td, & th': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head} component="th" scope="col">
                {translate(`spreadsheets.${head}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        {rows.map((row) => {
          const told = toldChanges(row);
          const changes = told.length === 0 ? [nothing] : told;
          const isTaken = row.assignmentId !== null && overwrite.has(row.assignmentId);
          const spoken = (change: ImportChange, said: ImportChange['old']) =>
            change.field === '' ? '' : `${words.field(change.field)}: ${words.value(change, said)}`;
          return (
            <TableBody key={row.row}>
              {changes.map((change, at) => (
                <TableRow key={change.field}>
                  {at === 0 && (
                    <>
                      <TableCell rowSpan={changes.length}>{row.row}</TableCell>
                      <TableCell component="th" scope="rowgroup" rowSpan={changes.length} sx={{ width: '24%' }}>
                        {row.indicator ?? translate('spreadsheets.noFigure')}
                        <Typography variant="caption" component="div" color="text.secondary">
                          {row.code}
                        </Typography>
                      </TableCell>
                    </>
                  )}
                  <TableCell sx={{ ...saying, ...(at < changes.length - 1 && { borderBottom: 0 }) }}>
                    {spoken(change, change.old)}
                  </TableCell>
                  <TableCell sx={{ ...saying, fontWeight: 600, ...(at < changes.length - 1 && { borderBottom: 0 }) }}>
                    {spoken(change, change.new)}
                  </TableCell>
                  {at === 0 && (
                    <TableCell rowSpan={changes.length} sx={{ width: '24%' }}>
                      <ImportOutcome
                        row={row}
                        isTaken={isTaken}
                        onTake={(taken) => row.assignmentId !== null && onTake(row.assignmentId, taken)}
                      />
                    </TableCell>
                  )}
                </TableRow>
              ))}
            </TableBody>
          );
        })}
      </Table>
    </TableContainer>
  );
}
