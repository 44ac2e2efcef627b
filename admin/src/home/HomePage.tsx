import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { useMatrix, useProgress } from '../progress/progressClient.ts';
import { ViewState } from '../progress/ViewState.tsx';
import { useAbility } from '../access/session.ts';
import { ScoringTasks } from '../contests/ScoringTasks.tsx';
import { Beginning } from '../setup/Beginning.tsx';
import { CountryTiles } from './CountryTiles.tsx';
import { ImpactTable } from './ImpactTable.tsx';
import { LateReports } from './LateReports.tsx';
import { Standing } from './Standing.tsx';
import { TaskList } from './TaskList.tsx';
import { type HomeAnswer, useHome } from './useHome.ts';

const nothing = [] as const;

function Countries({ home }: { home: HomeAnswer }) {
  const translate = useTranslate();
  const { period, rates, enters, reviews } = home;
  const through = period?.number ?? 0;
  const rows = useProgress({ through });
  const before = useProgress({ through: through - 1 }, through > 1);
  const readsImpact = !enters && !reviews;
  const matrix = useMatrix({ through }, readsImpact);
  return (
    <>
      {readsImpact && (
        <Card component="section" aria-labelledby="impact" sx={{ p: { xs: 2, sm: 3 } }}>
          <Typography id="impact" variant="h2" sx={{ mb: 1 }}>
            {translate('home.impactQuestion')}
          </Typography>
          <ViewState asked={matrix} height={320}>
            {() => <ImpactTable rows={matrix.data ?? nothing} through={through} />}
          </ViewState>
        </Card>
      )}
      <section aria-labelledby="countries">
        <Typography id="countries" variant="h2" sx={{ mb: 1.5 }}>
          {translate('home.countries', { number: through })}
        </Typography>
        <ViewState asked={rows} height={300}>
          {() => <CountryTiles rows={rows.data ?? nothing} before={before.data ?? nothing} rates={rates} period={through} />}
        </ViewState>
      </section>
    </>
  );
}

/** What waits for whoever keeps, reviews or reads figures; then how the consortium stands. */
function FiguresHome() {
  const translate = useTranslate();
  const home = useHome();
  return (
    <>
      <Card component="section" aria-labelledby="next" sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 1.5 }}>
        <Typography id="next" variant="h2">
          {translate('home.next')}
        </Typography>
        <ViewState asked={{ isPending: home.isPending, error: home.error, refetch: () => window.location.reload() }} height={220}>
          {() => (
            <>
              <Standing home={home} />
              <TaskList home={home} />
            </>
          )}
        </ViewState>
      </Card>
      <LateReports />
      {home.compares && home.isPending && <Skeleton variant="rounded" height={340} />}
      {home.compares && !home.isPending && home.period && home.period.state !== 'planned' && <Countries home={home} />}
    </>
  );
}

/** What to do next: to whoever judges the solutions to score, to all others sentences that lead to the place. */
export default function HomePage() {
  const translate = useTranslate();
  const judges = useAbility().can('score', 'scores');
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('home.title')} />
      <Beginning />
      {judges ? <ScoringTasks /> : <FiguresHome />}
    </Box>
  );
}
