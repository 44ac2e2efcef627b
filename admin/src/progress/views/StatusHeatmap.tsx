import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { Period } from '@pilotage/shared';
import { ScrollFrame } from '../../resource/lists/ScrollFrame.tsx';
import { StatusCell } from './StatusCell.tsx';
import type { StatusMatrix, StatusMatrixRow } from './statusMatrix.ts';
import type { ViewColumn } from './viewColumn.ts';

interface StatusHeatmapProps {
  matrix: StatusMatrix;
  columns: readonly ViewColumn<StatusMatrixRow>[];
  name: string;
  period: Period | undefined;
  explain: (indicator: string, key: string) => string;
}

const firstWidth = { xs: 128, sm: 230 } as const;
const columnWidth = 108;
/** All lines are as high as the longest name needs. */
const rowHeight = { xs: 72, sm: 53 } as const;
const sticky = {
  position: 'sticky',
  insetInlineStart: 0,
  bgcolor: 'background.paper',
  '@media print': { position: 'static' },
} as const;
const wrap = {
  whiteSpace: 'normal',
  overflowWrap: 'anywhere',
  hyphens: 'auto',
  verticalAlign: 'bottom',
  px: 1,
  lineHeight: 1.25,
  '@media print': { px: 0.5, fontSize: '0.625rem' },
} as const;

/** Heat map of indicators by country or organisation, in columns of one width and lines of one height; the first column stays. */
export function StatusHeatmap({ matrix, columns, name, period, explain }: StatusHeatmapProps) {
  const [first, ...groupColumns] = columns;
  return (
    <ScrollFrame name={name}>
      <Table
        size="small"
        sx={{
          tableLayout: 'fixed',
          width: '100%',
          minWidth: {
            xs: firstWidth.xs + groupColumns.length * columnWidth,
            sm: firstWidth.sm + groupColumns.length * columnWidth,
          },
          '@media print': { minWidth: 0 },
        }}
      >
        <TableHead>
          <TableRow>
            <TableCell
              component="th"
              scope="col"
              sx={{
                ...sticky,
                zIndex: 2,
                width: firstWidth,
                bgcolor: 'action.hover',
                '@media print': { position: 'static', width: 136 },
              }}
            >
              {first?.header}
            </TableCell>
            {groupColumns.map(({ key, header }) => (
              <TableCell key={key} component="th" scope="col" sx={wrap}>
                {header}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {matrix.rows.map((row) => (
            <TableRow key={row.indicator} sx={{ breakInside: 'avoid', height: rowHeight }}>
              <TableCell
                component="th"
                scope="row"
                sx={{
                  ...sticky,
                  zIndex: 1,
                  fontWeight: 600,
                  p: { xs: 0.5, sm: 1 },
                  lineHeight: 1.25,
                  fontSize: { xs: '0.75rem', sm: '0.8125rem' },
                }}
              >
                {row.name}
              </TableCell>
              {groupColumns.map(({ key, header }, index) => (
                <StatusCell
                  key={key}
                  row={row.cells[index] ?? null}
                  period={period}
                  indicator={row.name}
                  place={header}
                  to={explain(row.indicator, key)}
                />
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollFrame>
  );
}
