import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Meeting } from '@pilotage/shared';
import { Section } from '../resource/Section.tsx';

/** The minutes of a meeting, and for whoever writes them the way to their form. */
export function MeetingMinutes({ meeting }: { meeting: Meeting }) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'meetings', action: 'update', record: meeting });
  return (
    <Section id="meeting-minutes" title={translate('meetings.minutes')}>
      {meeting.minutes === null ? (
        <Typography color="text.secondary">{translate('meetings.noMinutes')}</Typography>
      ) : (
        <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '72ch', overflowWrap: 'anywhere' }}>{meeting.minutes}</Typography>
      )}
      {canAccess && (
        <Button component={RouterLink} to={`/meetings/${meeting.id}`} sx={{ mt: 1 }}>
          {translate('meetings.writeMinutes')}
        </Button>
      )}
    </Section>
  );
}
