import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useCanAccess, useGetManyReference, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Milestone, Pilot } from '@pilotage/shared';
import { MilestoneStatusChip } from './MilestoneStatusChip.tsx';

/** The milestones of a pilot by date, each with its status in words: done, due or overdue. */
export function MilestoneTimeline() {
  const pilot = useRecordContext<Pilot>();
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'milestones', action: 'create' });
  const sort = { field: 'dueOn', order: 'ASC' as const };
  const params = { target: 'pilotId', id: pilot?.id ?? 0, sort, pagination: { page: 1, perPage: 200 } };
  const { data = [], isPending } = useGetManyReference<Milestone>('milestones', params, { enabled: pilot !== undefined });
  return (
    <Box component="section" aria-labelledby="milestones" sx={{ mt: 2 }}>
      <Typography id="milestones" variant="h2" sx={{ fontSize: '1.15rem', mb: 1 }}>
        {translate('pilots.timeline')}
      </Typography>
      {!isPending && data.length === 0 && <Typography color="text.secondary">{translate('pilots.noMilestones')}</Typography>}
      <Box
        component="ol"
        sx={{ listStyle: 'none', m: 0, p: 0, borderInlineStart: 2, borderColor: 'divider', paddingInlineStart: 2 }}
      >
        {data.map((milestone) => (
          <Box
            component="li"
            key={milestone.id}
            sx={{ py: 0.75, display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}
          >
            <Link component={RouterLink} to={`/milestones/${milestone.id}/show`}>
              {milestone.title}
            </Link>
            <MilestoneStatusChip milestone={milestone} />
          </Box>
        ))}
      </Box>
      {canAccess && (
        <Button
          component={RouterLink}
          to={`/milestones/create?source=${encodeURIComponent(JSON.stringify({ pilotId: pilot?.id }))}`}
          sx={{ mt: 1 }}
        >
          {translate('pilots.addMilestone')}
        </Button>
      )}
    </Box>
  );
}
