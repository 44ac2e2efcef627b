export const pilotsEnglish = {
  pilots: {
    stages: {
      design: 'Design',
      preparation: 'Preparation',
      implementation: 'Implementation',
      evaluation: 'Evaluation',
      scaling: 'Scaling',
      completed: 'Completed',
    },
    timeline: 'Milestones',
    noMilestones: 'No milestones yet.',
    addMilestone: 'Add a milestone',
    done: 'done %{day}',
    due: 'due %{day}',
    overdue: 'overdue since %{day}',
    undated: 'no date yet',
  },
  resources: {
    pilots: {
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
        completedAt: 'Completed',
      },
    },
    milestones: {
      name: 'Milestone |||| Milestones',
      empty: 'No milestones yet. They stand in the order of their days, with what is done and what is overdue.',
      fields: {
        id: 'Number',
        title: 'Title',
        pilotId: 'Pilot',
        organisationId: 'Organisation',
        dueOn: 'Due on',
        doneOn: 'Done on',
      },
    },
  },
};
