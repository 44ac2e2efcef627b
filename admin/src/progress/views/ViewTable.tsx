import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router';
import { ScrollFrame } from '../../resource/lists/ScrollFrame.tsx';
import type { ViewColumn } from './viewColumn.ts';

interface ViewTableProps<Row> {
  name: string;
  rows: readonly Row[];
  columns: readonly ViewColumn<Row>[];
  rowKey: (row: Row) => string;
  /** Path to the explanation of a row; null where the row is not one figure. */
  link?: (row: Row) => string | null;
  /** Maximum height in px, above which the table scrolls; printed in full. */
  maxHeight?: number;
}

/** The first column stays while the others scroll. */
const stickyCell = {
  position: 'sticky',
  insetInlineStart: 0,
  zIndex: 1,
  bgcolor: 'background.paper',
  '@media print': { position: 'static' },
} as const;
const stickyHeader = { ...stickyCell, zIndex: 3, bgcolor: 'action.hover' } as const;

interface CellWidth {
  minWidth?: object | number;
  whiteSpace?: object;
}

/** So many letters stand in one line on a telephone, too. */
const shortText = 20;

/** On a telephone short texts stay in one line and longer ones get room: the table scrolls sideways. */
function widthOf<Row>({ figure, isList }: ViewColumn<Row>, texts: readonly string[]): CellWidth {
  if (isList) return { minWidth: 190 };
  if (figure) return {};
  const isShort = texts.every((text) => text.length <= shortText);
  return isShort ? { whiteSpace: { xs: 'nowrap', sm: 'normal' } } : { minWidth: { xs: 140, sm: 'auto' } };
}

/** The table of a view: the first column is the row header and links to the explanation. */
export function ViewTable<Row>({ name, rows, columns, rowKey, link, maxHeight }: ViewTableProps<Row>) {
  const laidOut = columns.map((column) => {
    const texts = rows.map((row) => column.text(row));
    return { ...column, texts, width: widthOf(column, texts) };
  });
  return (
    <ScrollFrame name={name} {...(maxHeight === undefined ? {} : { maxHeight })}>
      <Table size="small" stickyHeader={maxHeight !== undefined}>
        <TableHead>
          <TableRow>
            {laidOut.map(({ key, header, figure, width: { minWidth } }, index) => (
              <TableCell
                key={key}
                component="th"
                scope="col"
                align={figure ? 'right' : 'left'}
                sx={{
                  ...(index === 0 ? stickyHeader : {}),
                  ...(minWidth === undefined ? {} : { minWidth }),
                }}
              >
                {header}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, at) => {
            const to = link?.(row) ?? null;
            return (
              <TableRow key={rowKey(row)} sx={{ breakInside: 'avoid', '@media print': { '& > *': { py: 0.5 } } }}>
                {laidOut.map(({ key, texts, render = () => texts[at], figure, width }, index) => (
                  <TableCell
                    key={key}
                    align={figure ? 'right' : 'left'}
                    {...(index === 0 ? { component: 'th', scope: 'row' } : {})}
                    sx={{ ...(index === 0 ? stickyCell : {}), ...width }}
                  >
                    {index === 0 && to !== null ? (
                      <Link component={RouterLink} to={to} sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 24 }}>
                        {render(row)}
                      </Link>
                    ) : (
                      render(row)
                    )}
                  </TableCell>
                ))}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </ScrollFrame>
  );
}
