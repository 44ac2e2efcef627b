import type { ResourceWords } from '../i18n/resourceWords.ts';

export const notificationsWords = {
  name: 'Notice |||| Notices',
  empty: 'No notices yet. Here you will read when a report is due, came back or was approved.',
  fields: {
    kind: 'What',
    read: 'State',
    createdAt: 'When',
    id: 'Number',
    userId: 'For whom',
    organisationId: 'Organisation',
    periodId: 'Period',
    reportId: 'Report',
    assignmentId: 'Target',
    about: 'About',
    aboutId: 'Number',
    mark: 'Occasion',
    mailedAt: 'Mail sent',
  },
  choices: {
    kind: {
      dueSoon: 'The report of P%{number} is due on %{day}.',
      late: 'The report of P%{number} was due on %{day} and is not handed in.',
      nudged: 'The lead partner asks for the report of P%{number}, which was due on %{day}.',
      submitted: '%{organisation} handed in the report of P%{number}.',
      approved: 'The report of P%{number} was approved.',
      returned: 'The report of P%{number} came back with remarks.',
      reopened: 'The report of P%{number} was reopened.',
      mentioned: 'You were mentioned in a discussion.',
      asked: 'The lead partner or an evaluator asks about your work.',
      cooperationAsked: 'Somebody asks to work together on a published solution.',
      cooperationAccepted: 'A request to work together on a solution was accepted.',
      cooperationDeclined: 'A request to work together on a solution was declined.',
      ready: 'The report of P%{number} is ready for you to submit.',
    },
  },
} satisfies ResourceWords<'notifications'>;
