import { historyTab } from '../resource/related/historyTab.tsx';
import { taskTab } from '../tasks/taskTab.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { milestoneTabs } from './milestoneTabs.ts';
import { MilestoneSiblings } from './MilestoneSiblings.tsx';
import { MilestoneStatus } from './MilestoneStatus.tsx';
import { useMilestoneValidators } from './useMilestoneValidators.ts';

export default defineScreens('milestones', {
  list: {
    sort: { field: 'dueOn', order: 'ASC' },
    filters: ['q', 'pilotId'],
    tabs: milestoneTabs,
    columns: [
      'title',
      'pilotId',
      { source: 'dueOn', emptyText: 'pilots.undated' },
      'doneOn',
      { label: 'pilots.milestoneState', content: <MilestoneStatus /> },
    ],
  },
  form: {
    fields: ['pilotId', 'title', 'dueOn', { source: 'doneOn', helperText: 'pilots.doneOnHelp' }],
    useValidators: useMilestoneValidators,
    addsAnother: true,
  },
  show: {
    fields: [
      'title',
      <MilestoneStatus key="status" />,
      'pilotId',
      'organisationId',
      'dueOn',
      'doneOn',
      <MilestoneSiblings key="siblings" />,
    ],
    tabs: [taskTab('milestoneId'), historyTab('milestones')],
  },
});
