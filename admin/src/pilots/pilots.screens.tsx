import { lazy } from 'react';
import { PilotOriginSolution } from '../cooperations/PilotOriginSolution.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { historyTab } from '../resource/related/historyTab.tsx';
import { taskTab } from '../tasks/taskTab.tsx';
import { WorkPlanItemInput } from '../workPlan/WorkPlanItemInput.tsx';
import { WorkPlanItemLink } from '../workPlan/WorkPlanItemLink.tsx';
import { MilestoneStatus } from './MilestoneStatus.tsx';
import { PilotEvidence } from './PilotEvidence.tsx';
import { PilotTimeline } from './PilotTimeline.tsx';

const PilotProgress = lazy(() => import('../progress/record/PilotProgress.tsx'));

export default defineScreens('pilots', {
  list: {
    sort: { field: 'startsOn', order: 'DESC' },
    filters: ['q', 'stage'],
    columns: ['title', 'organisationId', 'stage', { source: 'startsOn', emptyText: 'pilots.undated' }],
  },
  form: {
    fields: [
      'title',
      { source: 'summary', helperText: 'pilots.summaryHelp' },
      'stage',
      { source: 'startsOn', helperText: 'pilots.startsOnHelp' },
      'partnerIds',
      <WorkPlanItemInput key="workPlanItemId" />,
    ],
    defaults: { stage: 'design' },
    addsAnother: true,
  },
  show: {
    fields: [
      'title',
      'summary',
      'stage',
      'startsOn',
      'organisationId',
      'partnerIds',
      {
        label: 'resources.pilots.fields.workPlanItemId',
        content: <WorkPlanItemLink />,
        needs: ['read', 'workPlanItems'],
      },
      <PilotOriginSolution key="origin" />,
      <PilotTimeline key="timeline" />,
      <PilotEvidence key="evidence" />,
    ],
    tabs: [
      { id: 'progress', label: 'pilots.progress', content: <PilotProgress />, needs: ['compare', 'measurements'] },
      {
        resource: 'assignments',
        filterOf: ({ id }) => ({ pilotId: id }),
        sort: { field: 'indicatorId', order: 'ASC' },
        columns: ['indicatorId', 'organisationId', 'baseline', { source: 'target', emptyText: 'indicators.noTarget' }],
      },
      {
        resource: 'milestones',
        filterOf: ({ id }) => ({ pilotId: id }),
        sort: { field: 'dueOn', order: 'ASC' },
        columns: ['title', { source: 'dueOn', emptyText: 'pilots.undated' }, { source: 'doneOn', content: <MilestoneStatus /> }],
      },
      taskTab('pilotId'),
      {
        resource: 'activities',
        filterOf: ({ id }) => ({ pilotId: id }),
        sort: { field: 'startsOn', order: 'DESC' },
        columns: ['title', 'organisationId', 'startsOn', 'state', 'attendances'],
      },
      historyTab('pilots'),
    ],
  },
});
