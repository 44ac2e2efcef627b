import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { AttainmentBar } from './AttainmentBar.tsx';
import type { ProgressComparisonRow, ReportingRates } from '../progress/progressQueries.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useFormats } from '../resource/format.ts';

interface CountryTilesProps {
  rows: readonly ProgressComparisonRow[];
  /** The rows of the period before; empty where there is none. */
  previousRows: readonly ProgressComparisonRow[];
  rates: ReportingRates | null;
  period: number;
}

interface CountryTileProps {
  row: ProgressComparisonRow;
  previous: number | null;
  reports: { submitted: number; expected: number };
  period: number;
}

function CountryTile({ row, previous, reports, period }: CountryTileProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const { attainment } = row;
  const points = attainment === null || previous === null ? null : Math.round((attainment - previous) * 100);
  const trendKey = points === 0 ? 'home.still' : (points ?? 0) > 0 ? 'home.gained' : 'home.lost';
  const trend = points === null ? '' : translate(trendKey, { points: formats.figure(Math.abs(points)), number: period });
  return (
    <Card>
      <CardActionArea
        component={RouterLink}
        to={`/compare?place=${row.key}&period=${period}`}
        sx={{ p: 2, height: '100%', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 0.75, alignContent: 'start' }}
      >
        <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, alignItems: 'baseline' }}>
          <Typography component="h3" sx={{ fontWeight: 650 }}>
            {names.groupName(row.key)}
          </Typography>
          <Typography component="span" sx={{ fontSize: '1.375rem', fontWeight: 700 }}>
            {attainment === null ? '–' : formats.percent(attainment)}
          </Typography>
        </Box>
        <AttainmentBar attainment={attainment} tone={names.toneOf(row.key)} />
        <Typography variant="body2" color="text.secondary">
          {attainment === null ? translate('home.noAttainment') : translate('home.medianOf', { n: row.n, of: row.of })}
          {trend}
        </Typography>
        <Typography variant="body2">{translate('home.reportsOf', reports)}</Typography>
      </CardActionArea>
    </Card>
  );
}

/** One tile for each country: attainment, change, and whether its reports are in. */
export function CountryTiles({ rows, previousRows, rates, period }: CountryTilesProps) {
  const names = useDisplayNames();
  const reportsOf = (country: string) => {
    const expected = (rates?.organisations ?? []).filter((organisation) => organisation.expected);
    const ofCountry = expected.filter((organisation) => names.countryOf(organisation.organisationId, period) === country);
    return { submitted: ofCountry.filter(({ submitted }) => submitted).length, expected: ofCountry.length };
  };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))' }}>
      {rows.map((row) => (
        <CountryTile
          key={row.key}
          row={row}
          previous={previousRows.find(({ key }) => key === row.key)?.attainment ?? null}
          reports={reportsOf(row.key)}
          period={period}
        />
      ))}
    </Box>
  );
}
