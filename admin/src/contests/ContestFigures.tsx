import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import type { Contest } from '@pilotage/shared';
import { ViewState } from '../progress/ViewState.tsx';
import { useFormats } from '../resource/format.ts';
import { Section } from '../resource/Section.tsx';
import { type FiguresOfContest, useContestFigures } from './contestFiguresClient.ts';
import { DaysOfSolutions } from './DaysOfSolutions.tsx';
import { PlacesOfSolutions } from './PlacesOfSolutions.tsx';
import { SpreadOfMarks } from './SpreadOfMarks.tsx';
import { ThemesOfSolutions } from './ThemesOfSolutions.tsx';

function Cards({ contest, figures: { of, solutions, scores } }: { contest: Contest; figures: FiguresOfContest }) {
  const translate = useTranslate();
  const formats = useFormats();
  const fileName = contest.slug;
  if (solutions.total === 0) return <Typography>{translate(`contestFigures.nothing.${of}`)}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Typography sx={{ color: 'text.secondary', maxWidth: '75ch' }}>
        {translate(`contestFigures.counted.${of}`, { n: formats.figure(solutions.total), smart_count: solutions.total })}
      </Typography>
      <PlacesOfSolutions solutions={solutions} fileName={fileName} />
      <DaysOfSolutions solutions={solutions} timeZone={contest.timeZone} fileName={fileName} />
      {solutions.byTheme.length > 0 && <ThemesOfSolutions solutions={solutions} fileName={fileName} />}
      {scores !== null && <SpreadOfMarks scores={scores} fileName={fileName} />}
      {scores === null && of === 'all' && <Typography>{translate('contestFigures.marksLater')}</Typography>}
    </Box>
  );
}

function Figures({ contest }: { contest: Contest }) {
  const translate = useTranslate();
  const asked = useContestFigures(contest.id);
  return (
    <Section id="contest-figures" title={translate('contestFigures.title')}>
      <ViewState asked={asked} height={640}>
        {() => asked.data && <Cards contest={contest} figures={asked.data} />}
      </ViewState>
    </Section>
  );
}

/** The contest in figures, for whoever compares: what came in, from where and when, about what, and how it was judged. */
export function ContestFigures() {
  const contest = useRecordContext<Contest>();
  const { canAccess } = useCanAccess({ resource: 'assignments', action: 'compare' });
  if (!contest || contest.state === 'draft' || canAccess !== true) return null;
  return <Figures contest={contest} />;
}
