import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import type { Contest } from '@pilotage/shared';
import { ViewState } from '../../progress/views/ViewState.tsx';
import { useFormats } from '../../resource/format.ts';
import { Section } from '../../resource/Section.tsx';
import { type ContestFiguresResponse, useContestFigures } from './contestFiguresClient.ts';
import { SolutionsByDay } from './SolutionsByDay.tsx';
import { SolutionsByCountry } from './SolutionsByCountry.tsx';
import { MarkDistribution } from './MarkDistribution.tsx';
import { SolutionsByTheme } from './SolutionsByTheme.tsx';

function ContestFigureCards({
  contest,
  figures: { of, solutions, scores },
}: {
  contest: Contest;
  figures: ContestFiguresResponse;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const fileName = contest.slug;
  if (solutions.total === 0) return <Typography>{translate(`contestFigures.nothing.${of}`)}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Typography sx={{ color: 'text.secondary', maxWidth: '75ch' }}>
        {translate(`contestFigures.counted.${of}`, { n: formats.figure(solutions.total), smart_count: solutions.total })}
      </Typography>
      <SolutionsByCountry solutions={solutions} fileName={fileName} />
      <SolutionsByDay solutions={solutions} timeZone={contest.timeZone} fileName={fileName} />
      {solutions.byTheme.length > 0 && <SolutionsByTheme solutions={solutions} fileName={fileName} />}
      {scores !== null && <MarkDistribution scores={scores} fileName={fileName} />}
      {scores === null && of === 'all' && <Typography>{translate('contestFigures.marksLater')}</Typography>}
    </Box>
  );
}

function ContestFiguresSection({ contest }: { contest: Contest }) {
  const translate = useTranslate();
  const query = useContestFigures(contest.id);
  return (
    <Section id="contest-figures" title={translate('contestFigures.title')}>
      <ViewState query={query} height={640}>
        {() => query.data && <ContestFigureCards contest={contest} figures={query.data} />}
      </ViewState>
    </Section>
  );
}

/** The figures of the contest: number, origin, dates and themes of solutions, and the distribution of points. */
export function ContestFigures() {
  const contest = useRecordContext<Contest>();
  const { canAccess } = useCanAccess({ resource: 'assignments', action: 'compare' });
  if (!contest || contest.state === 'draft' || canAccess !== true) return null;
  return <ContestFiguresSection contest={contest} />;
}
