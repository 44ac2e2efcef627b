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
import { visibleChanges } from './visibleChanges.ts';
import { useImportText } from './useImportText.ts';

export interface ImportRowsProps {
  rows: readonly ImportRow[];
  overwrite: ReadonlySet<number>;
  onOverwrite: (assignmentId: number, isOverwritten: boolean) => void;
}

const columnIds = ['row', 'figure', 'here', 'inFile', 'result'] as const;
const cellStyle = { overflowWrap: 'anywhere', width: '24%' } as const;
const emptyChange: ImportChange = { field: '', old: null, new: null };

/** The rows that differ: stored value, value of the file, and outcome. */
export function ImportTable({ rows, overwrite, onOverwrite }: ImportRowsProps) {
  const translate = useTranslate();
  const text = useImportText();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('spreadsheets.table')} sx={{ maxHeight: '60vh' }}>
      <Table size="small" stickyHeader sx={{ '& td, & th': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            {columnIds.map((columnId) => (
              <TableCell key={columnId} component="th" scope="col">
                {translate(`spreadsheets.${columnId}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        {rows.map((row) => {
          const visible = visibleChanges(row);
          const changes = visible.length === 0 ? [emptyChange] : visible;
          const isOverwritten = row.assignmentId !== null && overwrite.has(row.assignmentId);
          const changeText = (change: ImportChange, value: ImportChange['old']) =>
            change.field === '' ? '' : `${text.field(change.field)}: ${text.value(change, value)}`;
          return (
            <TableBody key={row.row}>
              {changes.map((change, index) => (
                <TableRow key={change.field}>
                  {index === 0 && (
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
                  <TableCell sx={{ ...cellStyle, ...(index < changes.length - 1 && { borderBottom: 0 }) }}>
                    {changeText(change, change.old)}
                  </TableCell>
                  <TableCell sx={{ ...cellStyle, fontWeight: 600, ...(index < changes.length - 1 && { borderBottom: 0 }) }}>
                    {changeText(change, change.new)}
                  </TableCell>
                  {index === 0 && (
                    <TableCell rowSpan={changes.length} sx={{ width: '24%' }}>
                      <ImportOutcome
                        row={row}
                        isOverwritten={isOverwritten}
                        onOverwrite={(isChecked) => row.assignmentId !== null && onOverwrite(row.assignmentId, isChecked)}
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
