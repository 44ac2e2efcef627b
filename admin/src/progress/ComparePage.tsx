import { lazy, Suspense } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { Title, useGetList, useTranslate } from 'react-admin';
import type { Indicator, ProgressRow } from '@pilotage/shared';
import { type ChartRow, chartRows, finding } from '../charts/compareRows.ts';
import { useFormats } from '../resource/format.ts';
import { CompareChoices, useCompareChoices } from './CompareChoices.tsx';
import { CompareTable } from './CompareTable.tsx';
import { HeatTable } from './HeatTable.tsx';
import { useMatrix, useProgress } from './progressClient.ts';
import { useNames } from './useNames.ts';

const AttainmentBars = lazy(() => import('../charts/AttainmentBars.tsx'));

function Sentence({ rows }: { rows: readonly ChartRow[] }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { leader, silent } = finding(rows);
  const leads = leader
    ? translate('compare.leads', { name: leader.name, attainment: formats.percent(leader.attainment ?? 0) })
    : translate('compare.nobody');
  const names = silent.map((row) => `${row.name} (${translate(`compare.marks.${row.mark}`)})`).join(', ');
  const counted = translate('compare.nOfN', {
    n: rows.reduce((sum, row) => sum + row.n, 0),
    of: rows.reduce((sum, row) => sum + row.of, 0),
  });
  return (
    <Typography sx={{ my: 1 }}>
      {leads} {counted} {names === '' ? '' : translate('compare.missing', { names })}
    </Typography>
  );
}

/** One question a view: how far each country is, and where it is stuck; its address restores every choice. */
export default function ComparePage() {
  const translate = useTranslate();
  const names = useNames();
  const { choices, period, isPending, explain } = useCompareChoices();
  const { data: indicators = [] } = useGetList<Indicator>('indicators', {
    pagination: { page: 1, perPage: 1000 },
    sort: { field: 'code', order: 'ASC' },
  });
  const { indicator, by, basis } = choices;
  const through = period?.number;
  const rows = useProgress({ by, basis, indicator, through }, through !== undefined);
  const matrix = useMatrix({ by, basis, through }, through !== undefined);
  const shown = chartRows(rows.data ?? [], names.place);
  const error = rows.error ?? matrix.error;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('compare.title')} />
      <CompareChoices indicators={indicators} />
      {!isPending && through === undefined && <Alert severity="info">{translate('compare.empty')}</Alert>}
      {error && <Alert severity="error">{error.message}</Alert>}
      <Card>
        <CardContent>
          <Typography variant="h2" sx={{ fontSize: '1.2rem' }}>
            {translate('compare.question')}
          </Typography>
          {rows.isPending ? (
            <Skeleton variant="rounded" height={300} />
          ) : (
            <>
              <Sentence rows={shown} />
              <Suspense fallback={<Skeleton variant="rounded" height={300} />}>
                <AttainmentBars
                  rows={shown}
                  name={translate('compare.chart')}
                  markText={(row) => translate(`compare.marks.${row.mark}`)}
                />
              </Suspense>
              <Typography variant="body2" color="text.secondary">
                {translate('compare.dashed')} {translate('compare.illustrative')}
              </Typography>
              <CompareTable rows={shown} explain={(key) => (indicator === '' ? null : explain(indicator, key))} />
            </>
          )}
        </CardContent>
      </Card>
      <Card>
        <CardContent>
          <Typography variant="h2" sx={{ fontSize: '1.2rem', mb: 1 }}>
            {translate('compare.heat')}
          </Typography>
          {matrix.isPending ? (
            <Skeleton variant="rounded" height={300} />
          ) : (
            <HeatTable rows={matrix.data ?? noRows} placeName={names.place} explain={explain} />
          )}
        </CardContent>
      </Card>
    </Box>
  );
}

const noRows: ProgressRow[] = [];
