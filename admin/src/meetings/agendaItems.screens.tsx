import type { RaRecord } from 'react-admin';
import { defineScreens } from '../resource/screens/defineScreens.ts';

const meetingPath = ({ meetingId }: RaRecord) => `meetings/${meetingId}/show`;

/** Points have no list page: their meeting lists them. */
export default defineScreens('agendaItems', {
  form: {
    fields: [
      'meetingId',
      'title',
      { source: 'day', helperText: 'meetings.dayHelp' },
      { source: 'startsAt', helperText: 'meetings.startsAtHelp' },
      'durationMinutes',
      'presenterOrganisationId',
      { source: 'notes', minRows: 3 },
    ],
    to: meetingPath,
    addsAnother: true,
    nextValues: ({ meetingId }) => ({ meetingId }),
    afterRemoval: meetingPath,
  },
});
