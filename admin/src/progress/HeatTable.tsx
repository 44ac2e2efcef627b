import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { ProgressRow } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';

const tints = {
  light: { ahead: '#d3ebe0', onTrack: '#e4f1ea', atRisk: '#fbeccb', behind: '#f8d9d3', noData: '#ececec', none: 'transparent' },
  dark: { ahead: '#123d2e', onTrack: '#17332a', atRisk: '#453509', behind: '#4a1f19', noData: '#2b2b2b', none: 'transparent' },
} as const;

interface HeatTableProps {
  rows: readonly ProgressRow[];
  placeName: (key: string) => string;
  explain: (indicator: string, key: string) => string;
}

/** Indicators by places: status as colour, sign and word together with the number; every cell leads to its explanation. */
export function HeatTable({ rows, placeName, explain }: HeatTableProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { palette } = useTheme();
  const keys = [...new Set(rows.map((row) => row.key))];
  const indicators = [...new Set(rows.map((row) => row.indicator))];
  const at = new Map(rows.map((row) => [`${row.indicator} ${row.key}`, row]));
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('compare.heat')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell component="th" scope="col">
              {translate('compare.indicator')}
            </TableCell>
            {keys.map((key) => (
              <TableCell key={key} component="th" scope="col">
                {placeName(key)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {indicators.map((indicator) => (
            <TableRow key={indicator}>
              <TableCell component="th" scope="row">
                {indicator}
              </TableCell>
              {keys.map((key) => {
                const row = at.get(`${indicator} ${key}`);
                const status = row?.status ?? 'none';
                const number = row?.attainment === null || row === undefined ? '' : formats.percent(row.attainment);
                return (
                  <TableCell key={key} sx={{ backgroundColor: tints[palette.mode][status] }}>
                    <Link
                      component={RouterLink}
                      to={explain(indicator, key)}
                      color="text.primary"
                      sx={{ display: 'inline-block', minHeight: 24 }}
                    >
                      {number} {translate(`compare.status.${status}`)}
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
