import type { ResourceWords } from '../i18n/resourceWords.ts';

export const pilotsWords = {
  name: 'Pilot |||| Pilots',
  empty: 'No pilots yet. Each organisation writes down here what it tries out, with its milestones.',
  fields: {
    id: 'Number',
    title: 'Title',
    organisationId: 'Coordinator',
    stage: 'Stage',
    startsOn: 'Starts on',
    summary: 'Summary',
    partnerIds: 'Partners',
    workPlanItemId: 'In the work plan',
    completedAt: 'Completed',
  },
  choices: {
    stage: {
      design: 'Design',
      preparation: 'Preparation',
      implementation: 'Implementation',
      evaluation: 'Evaluation',
      scaling: 'Scaling',
      completed: 'Completed',
    },
  },
} satisfies ResourceWords<'pilots'>;

export const pilotsEnglish = {
  pilots: {
    tabs: { overdue: 'Overdue', open: 'To do', done: 'Done' },
    progress: 'Progress',
    consortiumIndicatorsOnly: 'Indicators of one organisation alone are not in it; the targets list them.',
    nothingAssigned: 'No indicator of the consortium is assigned to this pilot. So there is no progress to show.',
    timeline: 'Milestones',
    ofPilot: 'Milestones of this pilot',
    noMilestones: 'No milestones yet.',
    addMilestone: 'Add a milestone',
    done: 'Done on %{day}',
    due: 'Due on %{day}',
    overdue: 'Overdue since %{day}',
    undated: 'No date yet',
    milestoneState: 'State',
    doneOnHelp: 'Empty: it is still to be done.',
    summaryHelp: 'What it tries out, with whom, and what would be a success.',
    startsOnHelp: 'No figures are expected of it in periods that end before.',
  },
};
