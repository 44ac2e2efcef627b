import type { ResourceWords } from '../i18n/resourceWords.ts';

export const meetingDecisionsWords = {
  name: 'Decision of a meeting |||| Decisions of meetings',
  empty: 'No decisions yet. They stand on the page of their meeting.',
  fields: { id: 'Number', meetingId: 'Meeting', agendaItemId: 'Point of the agenda', text: 'Decision' },
} satisfies ResourceWords<'meetingDecisions'>;
