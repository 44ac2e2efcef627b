import type { ResourceWords } from '../i18n/resourceWords.ts';

export const milestonesWords = {
  name: 'Milestone |||| Milestones',
  empty: 'No milestones yet. They stand in the order of their days, with what is done and what is overdue.',
  fields: { id: 'Number', title: 'Title', pilotId: 'Pilot', organisationId: 'Organisation', dueOn: 'Due on', doneOn: 'Done on' },
} satisfies ResourceWords<'milestones'>;
