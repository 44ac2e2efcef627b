import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { ref, whole } from '../resource/fields.ts';

/** How many people of an organisation were at a meeting. Who they were is not kept. */
export const meetingAttendances = defineResource({
  immutable: { organisationId: ref('organisations'), meetingId: ref('meetings') },
  writable: { people: whole(0, 500) },
  serverManaged: {},
  initial: {},
  filters: ['people'],
  sorts: ['people', 'organisationId'],
  search: [],
  unique: [['meetingId', 'organisationId']],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
});

export type MeetingAttendance = z.infer<typeof meetingAttendances.read>;
