import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useGetList, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { type Activity, countsForObjective, type DisseminationObjective, type Period } from '@pilotage/shared';
import { Section } from '../resource/Section.tsx';
import { objectivesInOrder } from './plan/usePlanData.ts';

const allPeriods = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'number', order: 'ASC' as const } };

/** Why the activity in context counts for nothing, as the key of a text; null where it may count. */
function findReason({ state }: Activity, period: Period | undefined): string | null {
  if (state === 'cancelled') return 'dissemination.counts.cancelled';
  return period ? null : 'dissemination.counts.noPeriod';
}

/** The objectives of the dissemination for which the activity in context counts. Nothing where there is no strategy. */
export function CountingObjectives() {
  const translate = useTranslate();
  const activity = useRecordContext<Activity>();
  const { data: objectives = [] } = useGetList<DisseminationObjective>('disseminationObjectives', objectivesInOrder);
  const { data: periods, isPending } = useGetList<Period>('periods', allPeriods);
  if (!activity || objectives.length === 0 || isPending) return null;
  const period = periods?.find(({ startsOn, endsOn }) => startsOn <= activity.startsOn && activity.startsOn <= endsOn);
  const reason = findReason(activity, period);
  const counting = reason === null ? objectives.filter((objective) => countsForObjective(activity, objective)) : [];
  const text = reason ?? (counting.length === 0 ? 'dissemination.counts.none' : `dissemination.counts.${activity.state}`);
  return (
    <Section id="counting-objectives" title={translate('dissemination.counts.title')}>
      <Typography variant="body2" color="text.secondary">
        {translate(text, { number: period?.number ?? '' })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }} hidden={counting.length === 0}>
        {counting.map(({ id, title }) => (
          <li key={id}>
            <Link
              component={RouterLink}
              to={`/dissemination?objective=${id}&period=${period?.number ?? ''}`}
              sx={{ display: 'inline-block', minHeight: 24, overflowWrap: 'anywhere' }}
            >
              {title}
            </Link>
          </li>
        ))}
      </Box>
    </Section>
  );
}
