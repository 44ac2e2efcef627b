import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { ref, text } from '../resource/fields.ts';

/** What the partners decided at a meeting. Tasks may follow from it. */
export const meetingDecisions = defineResource({
  immutable: { meetingId: ref('meetings'), agendaItemId: ref('agendaItems').nullable() },
  writable: { text: text(2000) },
  serverManaged: {},
  initial: {},
  filters: [],
  sorts: ['meetingId', 'agendaItemId'],
  search: ['text'],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: {
    indices: [['meetingId', 'createdAt']],
  },
});

export type MeetingDecision = z.infer<typeof meetingDecisions.read>;
