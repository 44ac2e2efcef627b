import { z } from 'zod';
import { documentFormats } from '../documents/documentFormat.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, flag, id, json, personalName, ref, whole } from '../resource/fields.ts';

/** From which day the days are counted; `byHand`: it is sent when the lead partner says so, alone. */
const reportTriggers = ['byHand', 'dueDay', 'closing'] as const;

/** `ended`: by its recipient. `stopped`: the membership that named it, or that of its member, has ended. */
const reportRecipientStates = ['active', 'ended', 'stopped'] as const;

/** Whoever gets the half-year reports by mail: a member of the consortium, or an outside address. */
export const reportRecipients = defineResource({
  immutable: {
    organisationId: ref('organisations'),
    userId: ref('users').nullable(),
    /** An outside address; null for a member. */
    email: personalName(254).nullable(),
    name: personalName(120).nullable(),
    /** Who adds an outside address confirms that it gets the approved figures. */
    confirmed: flag,
  },
  writable: {
    trigger: choice(reportTriggers),
    days: whole(0, 180),
    format: choice(documentFormats),
  },
  serverManaged: {
    state: choice(reportRecipientStates),
    /** The membership that named it: by its rights the reports for an outside address are read. */
    membershipId: whole(0, Number.MAX_SAFE_INTEGER),
    /** The member or the address in one spelling: nobody is named twice. */
    dedupKey: personalName(280),
    /** The periods whose report was sent or is being sent. */
    sentPeriodIds: json(z.array(id)),
  },
  initial: { state: 'active', membershipId: 0, dedupKey: '-', sentPeriodIds: [] },
  defaults: { userId: null, email: null, name: null, confirmed: false, trigger: 'dueDay', days: 14, format: 'pdf' },
  filters: ['email', 'trigger', 'format', 'state'],
  sorts: ['email', 'name', 'trigger', 'days', 'format', 'state'],
  search: ['email', 'name'],
  recordName: ['name'],
  unique: [['organisationId', 'dedupKey']],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: {
    indices: [['organisationId', 'state']],
  },
});

export type ReportRecipient = z.infer<typeof reportRecipients.read>;
