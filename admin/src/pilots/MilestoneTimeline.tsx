import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useGetManyReference, useTranslate } from 'react-admin';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import type { Milestone } from '@pilotage/shared';
import { useToday } from '../progress/useToday.ts';
import { useFormats } from '../resource/format.ts';
import { MilestoneStatusChip } from './MilestoneStatusChip.tsx';
import { milestoneStatus } from './milestoneStatus.ts';

interface MilestoneTimelineProps {
  pilotId: number;
  /** The milestone of the page, which is marked and leads nowhere. */
  currentId?: number;
}

const dotColours = { done: 'success.main', draft: 'text.secondary', attention: 'error.main', running: 'info.main' } as const;

const sort = { field: 'dueOn', order: 'ASC' as const };

/** The dated ones by their day: when they were done, or are due. Undated ones stand last. */
const byDay = (one: Milestone, other: Milestone) =>
  (one.doneOn ?? one.dueOn ?? '9999').localeCompare(other.doneOn ?? other.dueOn ?? '9999') || one.id - other.id;

/** One milestone: its day, a dot on the line, its name and its status in words. */
function MilestoneItem({ milestone, isCurrent }: { milestone: Milestone; isCurrent: boolean }) {
  const translate = useTranslate();
  const formats = useFormats();
  const today = useToday();
  const { tone, day } = milestoneStatus(milestone, today);
  return (
    <Box
      component="li"
      aria-current={isCurrent ? 'true' : undefined}
      sx={{
        position: 'relative',
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '7.5rem minmax(0, 1fr)' },
        columnGap: 4,
        py: 1,
        paddingInlineStart: { xs: 3, sm: 0 },
        '&::before': {
          content: '""',
          position: 'absolute',
          insetBlock: 0,
          insetInlineStart: { xs: 5, sm: 'calc(7.5rem + 15px)' },
          width: 2,
          bgcolor: 'divider',
        },
        '&:first-of-type::before': { insetBlockStart: 18 },
        '&:last-of-type::before': { insetBlockEnd: 'calc(100% - 18px)' },
      }}
    >
      <Box
        aria-hidden="true"
        sx={{
          position: 'absolute',
          insetBlockStart: 13,
          insetInlineStart: { xs: 0, sm: 'calc(7.5rem + 10px)' },
          width: 12,
          height: 12,
          borderRadius: '50%',
          border: 2,
          borderColor: dotColours[tone],
          bgcolor: tone === 'done' ? dotColours.done : 'background.paper',
        }}
      />
      <Typography variant="body2" sx={{ color: 'text.secondary', textAlign: { xs: 'start', sm: 'end' }, pt: '1px' }}>
        {day === null ? translate('pilots.undated') : <time dateTime={day}>{formats.day(day)}</time>}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
        {isCurrent ? (
          <Typography component="span" sx={{ fontWeight: 650 }}>
            {milestone.title}
          </Typography>
        ) : (
          <Link component={RouterLink} to={`/milestones/${milestone.id}/show`}>
            {milestone.title}
          </Link>
        )}
        <MilestoneStatusChip milestone={milestone} />
      </Box>
    </Box>
  );
}

/** The milestones of a pilot in the order of their days, on one line. */
export function MilestoneTimeline({ pilotId, currentId }: MilestoneTimelineProps) {
  const translate = useTranslate();
  const params = { target: 'pilotId', id: pilotId, sort, pagination: { page: 1, perPage: 200 } };
  const { data = [], isPending } = useGetManyReference<Milestone>('milestones', params);
  if (!isPending && data.length === 0) return <Typography color="text.secondary">{translate('pilots.noMilestones')}</Typography>;
  return (
    <Box component="ol" aria-label={translate('pilots.timeline')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.toSorted(byDay).map((milestone) => (
        <MilestoneItem key={milestone.id} milestone={milestone} isCurrent={milestone.id === currentId} />
      ))}
    </Box>
  );
}
