import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { clockTime, day, nameText, ref, text, whole } from '../resource/fields.ts';

/** The most points of one agenda: all of them are arranged in one request. */
export const maxAgendaItems = 500;

/** A point of a meeting's agenda. Its times follow from the points before it, unless it says its own. */
export const agendaItems = defineResource({
  immutable: { meetingId: ref('meetings') },
  writable: {
    title: nameText(200),
    /** The day, of a meeting of several days; empty: that of the point before. */
    day: day.nullable(),
    startsAt: clockTime().nullable(),
    durationMinutes: whole(1, 720).nullable(),
    presenterOrganisationId: ref('organisations').nullable(),
    notes: text(4000).nullable(),
  },
  serverManaged: { position: whole(1, 100_000) },
  initial: { position: 1 },
  filters: ['position'],
  sorts: ['position', 'title'],
  search: ['title', 'notes'],
  recordName: ['title'],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: {
    indices: [['meetingId', 'position']],
  },
});

export type AgendaItem = z.infer<typeof agendaItems.read>;
