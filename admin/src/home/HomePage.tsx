import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { useProgressMatrix, useProgress } from '../progress/progressQueries.ts';
import { ViewState } from '../progress/views/ViewState.tsx';
import { useAbility } from '../access/session/session.ts';
import { ScoringTasks } from '../scoring/ScoringTasks.tsx';
import { GettingStarted } from '../setup/GettingStarted.tsx';
import { CountryTiles } from './CountryTiles.tsx';
import { ImpactTable } from './ImpactTable.tsx';
import { LateReports } from './LateReports.tsx';
import { PeriodStatus } from './PeriodStatus.tsx';
import { TaskList } from './TaskList.tsx';
import { type HomeData, useHome } from './useHome.ts';

const noRows = [] as const;

function CountryOverview({ home }: { home: HomeData }) {
  const translate = useTranslate();
  const { period, rates, canEnterFigures, canReview } = home;
  const through = period?.number ?? 0;
  const rows = useProgress({ through });
  const previousRows = useProgress({ through: through - 1 }, through > 1);
  const showsImpact = !canEnterFigures && !canReview;
  const matrix = useProgressMatrix({ through }, showsImpact);
  return (
    <>
      {showsImpact && (
        <Card component="section" aria-labelledby="impact" sx={{ p: { xs: 2, sm: 3 } }}>
          <Typography id="impact" variant="h2" sx={{ mb: 1 }}>
            {translate('home.impactQuestion')}
          </Typography>
          <ViewState query={matrix} height={320}>
            {() => <ImpactTable rows={matrix.data ?? noRows} through={through} />}
          </ViewState>
        </Card>
      )}
      <section aria-labelledby="countries">
        <Typography id="countries" variant="h2" sx={{ mb: 1.5 }}>
          {translate('home.countries', { number: through })}
        </Typography>
        <ViewState query={rows} height={300}>
          {() => (
            <CountryTiles rows={rows.data ?? noRows} previousRows={previousRows.data ?? noRows} rates={rates} period={through} />
          )}
        </ViewState>
      </section>
    </>
  );
}

/** Home page of users who maintain, review or read figures: tasks, then the status of the consortium. */
function FiguresHome() {
  const translate = useTranslate();
  const home = useHome();
  return (
    <>
      <Card component="section" aria-labelledby="next" sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 1.5 }}>
        <Typography id="next" variant="h2">
          {translate('home.next')}
        </Typography>
        <ViewState query={{ isPending: home.isPending, error: home.error, refetch: () => window.location.reload() }} height={220}>
          {() => (
            <>
              <PeriodStatus home={home} />
              <TaskList home={home} />
            </>
          )}
        </ViewState>
      </Card>
      <LateReports />
      {home.canCompare && home.isPending && <Skeleton variant="rounded" height={340} />}
      {home.canCompare && !home.isPending && home.period && home.period.state !== 'planned' && <CountryOverview home={home} />}
    </>
  );
}

/** The home page: scoring tasks for jurors, the general tasks for others. */
export default function HomePage() {
  const translate = useTranslate();
  const isJuror = useAbility().can('score', 'scores');
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('home.title')} />
      <GettingStarted />
      {isJuror ? <ScoringTasks /> : <FiguresHome />}
    </Box>
  );
}
