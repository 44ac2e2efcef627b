import { CountryField } from '../resource/fields/CountryField.tsx';
import { historyTab } from '../resource/related/historyTab.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { taskTab } from '../tasks/taskTab.tsx';
import { MeetingActions } from './MeetingActions.tsx';
import { MeetingDates } from './MeetingDates.tsx';
import { MeetingName } from './MeetingName.tsx';
import { meetingTabs } from './meetingTabs.ts';
import { MeetingWork } from './MeetingWork.tsx';
import { useMeetingValidators } from './useMeetingValidators.ts';

export default defineScreens('meetings', {
  list: {
    sort: { field: 'orderedOn', order: 'DESC' },
    filters: ['q'],
    tabs: meetingTabs,
    columns: [
      { source: 'place', content: <MeetingName /> },
      { source: 'orderedOn', content: <MeetingDates /> },
      { source: 'country', content: <CountryField /> },
      { source: 'hostOrganisationId', emptyText: 'meetings.noHost' },
      'state',
    ],
  },
  form: {
    fields: [
      {
        section: 'meetings.facts',
        fields: [
          'place',
          { source: 'country', helperText: 'meetings.countryHelp' },
          { source: 'number', helperText: 'meetings.numberHelp' },
          'title',
          'startsOn',
          'endsOn',
          { source: 'month', helperText: 'meetings.monthHelp' },
          'hostOrganisationId',
          'reviewedPeriodId',
        ],
      },
      { section: 'meetings.minutes', fields: [{ source: 'minutes', helperText: 'meetings.minutesHelp', minRows: 8 }] },
    ],
    useValidators: useMeetingValidators,
    to: ({ id }) => `meetings/${id}/show`,
  },
  show: {
    title: <MeetingName />,
    fields: [
      'state',
      { label: 'resources.meetings.fields.orderedOn', content: <MeetingDates /> },
      'place',
      { label: 'resources.meetings.fields.country', content: <CountryField /> },
      { source: 'hostOrganisationId', emptyText: 'meetings.noHost' },
      { source: 'reviewedPeriodId', emptyText: 'meetings.noPeriod' },
      <MeetingActions key="actions" />,
      <MeetingWork key="work" />,
    ],
    tabs: [taskTab('meetingId'), historyTab('meetings')],
  },
});
