import type { z } from 'zod';
import { countryField } from '../organisations/countryField.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, day, instant, nameText, pattern, ref, text, whole } from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';

export const meetingStates = ['planned', 'held'] as const;

/** A meeting of the partners. It belongs to the consortium. */
export const meetings = defineResource({
  immutable: {},
  writable: {
    number: whole(1, 999).nullable(),
    title: nameText(200).nullable(),
    place: nameText(120),
    /** It may lie outside of the consortium. */
    country: countryField(),
    hostOrganisationId: ref('organisations').nullable(),
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    /** `YYYY-MM`: all that is known of when it was, where there is no day. */
    month: pattern(7, /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/).nullable(),
    reviewedPeriodId: ref('periods').nullable(),
    minutes: text(40_000).nullable(),
  },
  serverManaged: {
    state: choice(meetingStates, 10),
    /** The first day that it can have been on, by which meetings are ordered; null where nothing is known. */
    orderedOn: day.nullable(),
    /** When the minutes were sent by mail for the last time. */
    minutesSentAt: instant.nullable(),
  },
  initial: { state: 'planned', orderedOn: null, minutesSentAt: null },
  filters: ['number', 'country', 'startsOn', 'state', 'orderedOn'],
  sorts: ['number', 'place', 'country', 'startsOn', 'state', 'orderedOn'],
  search: ['title', 'place', 'minutes'],
  recordName: ['title', 'place'],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: {
    indices: [['orderedOn'], ['state', 'orderedOn'], ['number']],
  },
});

export const meetingMachine = createStateMachine('meetings', [
  { from: 'planned', action: 'hold', to: 'held', roles: ['leadPartner'] },
  { from: 'held', action: 'reopen', to: 'planned', roles: ['leadPartner'] },
]);

export type Meeting = z.infer<typeof meetings.read>;
