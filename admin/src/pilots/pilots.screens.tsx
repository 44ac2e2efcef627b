import { PilotOriginSolution } from '../cooperations/PilotOriginSolution.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { MilestoneTimeline } from './MilestoneTimeline.tsx';
import { PilotEvidence } from './PilotEvidence.tsx';

export default defineScreens('pilots', {
  list: {
    sort: { field: 'startsOn', order: 'DESC' },
    filters: ['q', 'stage'],
    columns: ['title', 'organisationId', 'stage', { source: 'startsOn', emptyText: 'pilots.undated' }],
  },
  form: { fields: ['title', 'summary', 'stage', 'startsOn', 'partnerIds'], defaults: { stage: 'design' } },
  show: [
    'title',
    'summary',
    'stage',
    'startsOn',
    'organisationId',
    'partnerIds',
    <PilotOriginSolution key="origin" />,
    <MilestoneTimeline key="timeline" />,
    <PilotEvidence key="evidence" />,
  ],
});
