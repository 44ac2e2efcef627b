import type { ResourceWords } from '../i18n/resourceWords.ts';

export const agendaItemsWords = {
  name: 'Point of the agenda |||| Points of the agenda',
  empty: 'No points yet. They stand on the page of their meeting.',
  fields: {
    id: 'Number',
    meetingId: 'Meeting',
    title: 'Title',
    day: 'Day',
    startsAt: 'Begins at',
    durationMinutes: 'Minutes',
    presenterOrganisationId: 'Presented by',
    notes: 'Notes',
    position: 'Place in the order',
  },
} satisfies ResourceWords<'agendaItems'>;
