import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Meeting } from '@pilotage/shared';
import { DownloadButton } from '../data/DownloadButton.tsx';
import { Section } from '../resource/Section.tsx';
import { SendMinutes } from './SendMinutes.tsx';

const documentFormats = ['pdf', 'docx'] as const;

/** The minutes of a meeting, as files, and for the lead partner the ways to their form and to everybody. */
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
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', mt: 1.5 }}>
        {documentFormats.map((format) => (
          <DownloadButton
            key={format}
            label={translate(`meetings.formats.${format}`)}
            name={translate(`meetings.downloadMinutes.${format}`)}
            path={`/meetings/${meeting.id}/minutes`}
            query={{ format }}
          />
        ))}
        {canAccess && (
          <Button variant="outlined" component={RouterLink} to={`/meetings/${meeting.id}`}>
            {translate('meetings.writeMinutes')}
          </Button>
        )}
        <SendMinutes meeting={meeting} />
      </Stack>
    </Section>
  );
}
