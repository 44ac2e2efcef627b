import { defineScreens } from '../resource/screens/defineScreens.ts';
import { CountingObjectives } from '../dissemination/CountingObjectives.tsx';
import { historyTab } from '../resource/related/historyTab.tsx';
import { CountryField } from '../resource/fields/CountryField.tsx';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { ActivityFacts } from './ActivityFacts.tsx';
import { ActivityFiles } from './ActivityFiles.tsx';
import { ActivityTotalsLine } from './ActivityTotalsLine.tsx';
import { ActivityTransitions } from './ActivityTransitions.tsx';
import { activityTabs } from './activityTabs.ts';
import { ActivityListLinks } from './ActivityListLinks.tsx';
import { activityForm } from './activityForm.tsx';
import { DayFilterInput } from './DayFilterInput.tsx';

export default defineScreens('activities', {
  list: {
    sort: { field: 'startsOn', order: 'DESC' },
    filters: [
      'q',
      'kind',
      <DayFilterInput key="from" source="startsOn_gte" />,
      <DayFilterInput key="until" source="startsOn_lte" />,
      'organisationId',
      'country',
      'pilotId',
      'moduleId',
      'visibility',
    ],
    tabs: activityTabs,
    top: <ActivityTotalsLine />,
    actions: <ActivityListLinks />,
    columns: [
      { source: 'title', suffix: <IllustrativeMark /> },
      'kind',
      'startsOn',
      'state',
      'organisationId',
      { source: 'country', content: <CountryField /> },
      'attendances',
      'reach',
    ],
  },
  form: activityForm,
  show: {
    fields: [
      'state',
      <ActivityTransitions key="transitions" />,
      <ActivityFacts key="facts" />,
      <ActivityFiles key="files" />,
      <CountingObjectives key="objectives" />,
    ],
    duplicate: { clears: ['startsOn', 'endsOn', 'registrations', 'attendances', 'audience', 'reach'] },
    tabs: [
      {
        resource: 'activities',
        label: 'activities.series.others',
        filterOf: ({ id, seriesId }) => (seriesId === null ? { id: [] } : { seriesId, id_ne: id }),
        sort: { field: 'startsOn', order: 'ASC' },
        columns: ['title', 'startsOn', 'state', 'attendances'],
      },
      historyTab('activities'),
    ],
  },
});
