import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTheme } from '@mui/material/styles';
import { Link as RouterLink } from 'react-router';
import type { StatusMatrix, StatusMatrixRow } from './statusMatrix.ts';
import type { ViewColumn } from './viewColumn.ts';

const statusTints = {
  light: {
    ahead: '#d3ebe0',
    onTrack: '#e9f3ee',
    atRisk: '#fbeccb',
    behind: '#f8d9d3',
    noData: 'transparent',
    none: 'transparent',
  },
  dark: {
    ahead: '#123d2e',
    onTrack: '#17332a',
    atRisk: '#453509',
    behind: '#4a1f19',
    noData: 'transparent',
    none: 'transparent',
  },
} as const;

/** Missing values are hatched, so that they stay distinct in a greyscale print. */
const hatchPattern = (colour: string) => `repeating-linear-gradient(45deg, transparent 0 5px, ${colour} 5px 6px)`;

interface StatusHeatmapProps {
  matrix: StatusMatrix;
  columns: readonly ViewColumn<StatusMatrixRow>[];
  name: string;
  explain: (indicator: string, key: string) => string;
}

/** Heat map of indicators by country or organisation: number, sign, word and tint; each cell links to its explanation. */
export function StatusHeatmap({ matrix, columns, name, explain }: StatusHeatmapProps) {
  const { palette } = useTheme();
  const [first, ...groupColumns] = columns;
  const sticky = { position: 'sticky', insetInlineStart: 0, zIndex: 1, bgcolor: 'background.paper' } as const;
  return (
    <TableContainer tabIndex={0} role="region" aria-label={name}>
      <Table size="small" sx={{ '& td': { borderInlineStart: 1, borderColor: 'divider' } }}>
        <TableHead>
          <TableRow>
            <TableCell component="th" scope="col" sx={{ position: 'sticky', insetInlineStart: 0, zIndex: 2 }}>
              {first?.header}
            </TableCell>
            {groupColumns.map(({ key, header }) => (
              <TableCell key={key} component="th" scope="col">
                {header}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {matrix.rows.map((row) => (
            <TableRow key={row.indicator}>
              <TableCell component="th" scope="row" sx={{ ...sticky, minWidth: { xs: 120, sm: 200 }, fontWeight: 600 }}>
                {row.name}
              </TableCell>
              {groupColumns.map(({ key, text }, index) => {
                const cell = row.cells[index];
                const isEmpty = cell === null || cell?.value === null;
                return (
                  <TableCell
                    key={key}
                    sx={{
                      backgroundColor: statusTints[palette.mode][cell?.status ?? 'none'],
                      backgroundImage: isEmpty ? hatchPattern(palette.divider) : 'none',
                      p: 0,
                    }}
                  >
                    <Link
                      component={RouterLink}
                      to={explain(row.indicator, key)}
                      color="text.primary"
                      sx={{ display: 'block', px: 1.5, py: 1.25, minHeight: 24, minWidth: 92 }}
                    >
                      {text(row)}
                    </Link>
                  </TableCell>
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
