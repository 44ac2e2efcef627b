import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import type { Indicator } from '@pilotage/shared';
import { useProgress, useProgressMatrix } from '../progress/progressQueries.ts';
import { ViewState } from '../progress/views/ViewState.tsx';
import { CountryTiles } from './CountryTiles.tsx';
import { ImpactTable } from './ImpactTable.tsx';
import type { HomeData } from './useHome.ts';

const noRows = [] as const;
const impactIndicators = {
  pagination: { page: 1, perPage: 1000 },
  sort: { field: 'code', order: 'ASC' as const },
  filter: { kind: 'impact' },
};

/** How the countries stand; for readers alone, the impact as well. Both are painted at once, so that neither moves the other. */
export function CountryOverview({ home }: { home: HomeData }) {
  const translate = useTranslate();
  const { period, rates, canEnterFigures, canReview } = home;
  const through = period?.number ?? 0;
  const rows = useProgress({ through });
  const previousRows = useProgress({ through: through - 1 }, through > 1);
  const showsImpact = !canEnterFigures && !canReview;
  const matrix = useProgressMatrix({ through }, showsImpact);
  const indicators = useGetList<Indicator>('indicators', impactIndicators, { enabled: showsImpact });
  const query = {
    isPending: rows.isPending || previousRows.isLoading || matrix.isLoading || indicators.isLoading,
    error: rows.error ?? previousRows.error ?? matrix.error ?? indicators.error,
    refetch: () =>
      Promise.all([
        rows.refetch(),
        ...(through > 1 ? [previousRows.refetch()] : []),
        ...(showsImpact ? [matrix.refetch(), indicators.refetch()] : []),
      ]),
  };
  return (
    <ViewState query={query} height={showsImpact ? 700 : 340}>
      {() => (
        <>
          {showsImpact && (
            <Card component="section" aria-labelledby="impact" sx={{ p: { xs: 2, sm: 3 } }}>
              <Typography id="impact" variant="h2" sx={{ mb: 1 }}>
                {translate('home.impactQuestion')}
              </Typography>
              <ImpactTable rows={matrix.data ?? noRows} indicators={indicators.data ?? noRows} period={period} />
            </Card>
          )}
          <section aria-labelledby="countries">
            <Typography id="countries" variant="h2" sx={{ mb: 1.5 }}>
              {translate('home.countries', { number: through })}
            </Typography>
            <CountryTiles rows={rows.data ?? noRows} previousRows={previousRows.data ?? noRows} rates={rates} period={through} />
          </section>
        </>
      )}
    </ViewState>
  );
}
