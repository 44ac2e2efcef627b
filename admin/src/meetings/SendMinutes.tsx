import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { Meeting } from '@pilotage/shared';
import { getJson } from '../data/request.ts';
import { useConsortiumClock } from '../progress/useConsortiumClock.ts';
import { useToday } from '../progress/useToday.ts';
import { TransitionButton } from '../resource/actions/TransitionButton.tsx';
import { useFormats } from '../resource/format.ts';

interface Recipients {
  members: number;
  organisations: number;
  others: number;
}

/** To how many people of how many organisations the minutes go. */
function RecipientCount({ meetingId }: { meetingId: number }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { data, isError } = useQuery({
    queryKey: ['meetings', meetingId, 'minutes-recipients'],
    queryFn: ({ signal }) => getJson<Recipients>(`/meetings/${meetingId}/minutes-recipients`, signal),
  });
  if (!data) return <>{translate(isError ? 'meetings.recipientsUnknown' : 'meetings.recipientsLoading')}</>;
  const { members, organisations, others } = data;
  const key = others === 0 ? 'meetings.recipients' : 'meetings.recipientsAndOthers';
  return (
    <strong>
      {translate(key, {
        members: translate('meetings.members', { smart_count: members, count: formats.figure(members) }),
        organisations: translate('meetings.organisations', { smart_count: organisations, count: formats.figure(organisations) }),
        others: translate('meetings.otherReaders', { smart_count: others, count: formats.figure(others) }),
      })}
    </strong>
  );
}

/** When the minutes were sent, and for the lead partner the button that sends them, once a day. */
export function SendMinutes({ meeting }: { meeting: Meeting }) {
  const translate = useTranslate();
  const formats = useFormats();
  const today = useToday();
  const { toLocalDay } = useConsortiumClock();
  const { minutesSentAt } = meeting;
  return (
    <>
      {meeting.state === 'held' && (
        <TransitionButton
          resource="meetings"
          record={meeting}
          action="sendMinutes"
          path="send-minutes"
          keys="meetings"
          text={meeting.minutes === null ? 'meetings.sendDecisionsText' : 'meetings.sendMinutesText'}
          emphasis="second"
          disabled={minutesSentAt !== null && toLocalDay(minutesSentAt) === today}
        >
          <RecipientCount meetingId={meeting.id} />
        </TransitionButton>
      )}
      {minutesSentAt !== null && (
        <Typography variant="body2" sx={{ color: 'text.secondary', alignSelf: 'center' }}>
          {translate('meetings.minutesSent', { at: formats.instant(minutesSentAt) })}
        </Typography>
      )}
    </>
  );
}
