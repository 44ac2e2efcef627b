import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { ImportedResource } from '@pilotage/shared';
import { RowOutcome } from './RowOutcome.tsx';
import type { TablePreview } from './tableImportClient.ts';
import { useTableTexts } from './useTableTexts.ts';

interface TablePreviewRowsProps {
  resource: ImportedResource;
  preview: TablePreview;
}

function PreviewTable({ resource, preview: { columns, rows } }: TablePreviewRowsProps) {
  const translate = useTranslate();
  const { columnName, valueText } = useTableTexts(resource);
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('imports.table')} sx={{ maxHeight: '60vh' }}>
      <Table size="small" stickyHeader sx={{ '& td, & th': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell component="th" scope="col">
              {translate('imports.row')}
            </TableCell>
            <TableCell component="th" scope="col">
              {translate('imports.result')}
            </TableCell>
            {columns.map((field) => (
              <TableCell key={field} component="th" scope="col">
                {columnName(field)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.row}>
              <TableCell component="th" scope="row">
                {row.row}
              </TableCell>
              <TableCell sx={{ minWidth: 220 }}>
                <RowOutcome resource={resource} row={row} />
              </TableCell>
              {columns.map((field) => (
                <TableCell key={field} sx={{ minWidth: 96, maxWidth: 320, overflowWrap: 'anywhere' }}>
                  {valueText(field, row.values[field])}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function PreviewCards({ resource, preview: { columns, rows } }: TablePreviewRowsProps) {
  const translate = useTranslate();
  const { columnName, valueText } = useTableTexts(resource);
  return (
    <Box component="ul" aria-label={translate('imports.table')} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={row.row} sx={{ py: 1.5, borderTop: '1px solid', borderColor: 'divider' }}>
          <Typography variant="caption" color="text.secondary">
            {translate('imports.rowOf', { row: row.row })}
          </Typography>
          <RowOutcome resource={resource} row={row} />
          {columns
            .filter((field) => valueText(field, row.values[field]) !== '')
            .map((field) => (
              <Typography key={field} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                {translate('imports.valueOf', { field: columnName(field), value: valueText(field, row.values[field]) })}
              </Typography>
            ))}
        </Box>
      ))}
    </Box>
  );
}

/** Every row of a table with what becomes of it; as cards on narrow screens. */
export function TablePreviewRows(props: TablePreviewRowsProps) {
  const { breakpoints } = useTheme();
  const isNarrow = useMediaQuery(breakpoints.down('md'));
  return isNarrow ? <PreviewCards {...props} /> : <PreviewTable {...props} />;
}
