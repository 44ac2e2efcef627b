import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useViewingAs } from '../access/session/session.ts';
import { RecommendationOverview } from '../evaluations/RecommendationOverview.tsx';
import { useOpenRecommendations } from '../evaluations/useOpenRecommendations.ts';
import { useHolidayQueries } from '../periods/useHolidayQueries.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { ViewState } from '../progress/views/ViewState.tsx';
import { GettingStarted } from '../setup/GettingStarted.tsx';
import { useSetupStatus } from '../setup/setupClient.ts';
import { CountryOverview } from './CountryOverview.tsx';
import { LateReports } from './LateReports.tsx';
import { PeriodStatus } from './PeriodStatus.tsx';
import { TaskList } from './TaskList.tsx';
import { useHome } from './useHome.ts';
import { useLateReports } from './useLateReports.ts';

/**
 * Home page of users who maintain, review or read figures: tasks, then the status of the consortium. Nothing is painted before all
 * that stands above it is there, so that no line moves under the pointer.
 */
export function FiguresHome() {
  const translate = useTranslate();
  const isViewing = useViewingAs() !== null;
  const home = useHome();
  const setup = useSetupStatus();
  const late = useLateReports();
  const names = useDisplayNames();
  const recommendations = useOpenRecommendations();
  const { period } = home;
  // The due days that this page names, with their holidays.
  const named = late.late.map((each) => each.period);
  const holidays = useHolidayQueries([...new Set(period ? [period, ...named] : named)]);
  const arePartsPending = home.isPending || setup.isLoading || late.isPending || names.isPending || recommendations.isPending;
  const isPending = arePartsPending || holidays.some((holiday) => holiday.isPending);
  return (
    <ViewState query={{ isPending, error: home.error, refetch: () => window.location.reload() }} height={600}>
      {() => (
        <>
          <GettingStarted />
          <Card component="section" aria-labelledby="next" sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 1.5 }}>
            <Typography id="next" variant="h2">
              {translate('home.next')}
            </Typography>
            <PeriodStatus home={home} />
            <TaskList home={home} isComplete={!isViewing} />
            {isViewing && (
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {translate('viewAs.withoutDrafts')}
              </Typography>
            )}
          </Card>
          <LateReports />
          <RecommendationOverview />
          {home.canCompare && period && period.state !== 'planned' && <CountryOverview home={home} />}
        </>
      )}
    </ViewState>
  );
}
