import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Pilot } from '@pilotage/shared';
import { Section } from '../resource/Section.tsx';
import { MilestoneTimeline } from './MilestoneTimeline.tsx';

/** The milestones of the pilot in context, and the way to a new one. */
export function PilotTimeline() {
  const pilot = useRecordContext<Pilot>();
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'milestones', action: 'create' });
  if (!pilot) return null;
  return (
    <Section id="milestones" title={translate('pilots.timeline')}>
      <MilestoneTimeline pilotId={pilot.id} />
      {canAccess && (
        <Box sx={{ mt: 1 }}>
          <Button
            component={RouterLink}
            to={`/milestones/create?source=${encodeURIComponent(JSON.stringify({ pilotId: pilot.id }))}`}
          >
            {translate('pilots.addMilestone')}
          </Button>
        </Box>
      )}
    </Section>
  );
}
