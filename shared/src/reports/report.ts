import { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, id, instant, json, ref, text } from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';

export const reportStates = ['draft', 'submitted', 'approved', 'returned', 'reopened'] as const;

const remark = text(4000);

/** A cell that a return names, with what is to be done about it. */
export const returnedCell = z.strictObject({ assignmentId: id, comment: remark });

const lastReturn = z.strictObject({
  comment: remark,
  cells: z.array(returnedCell).max(1000),
  at: z.iso.datetime({ precision: 3 }),
});

const lastReopening = z.strictObject({ reason: remark, at: z.iso.datetime({ precision: 3 }) });

/** The parts of a report in words, in the order in which they are read. */
export const narrativeSections = ['narrative', 'highlights', 'problems', 'nextSteps', 'targetGroups'] as const;

export type NarrativeSection = (typeof narrativeSections)[number];

const section = text(20_000).nullable();

/** One organisation in one period: the narrative, and the state of all its measurements of that period. */
export const reports = defineResource({
  immutable: { organisationId: ref('organisations'), periodId: ref('periods') },
  writable: { narrative: section, highlights: section, problems: section, nextSteps: section, targetGroups: section },
  serverManaged: {
    state: choice(reportStates),
    firstSubmittedAt: instant.nullable(),
    lastReturn: json(lastReturn).nullable(),
    lastReopening: json(lastReopening).nullable(),
  },
  initial: { state: 'draft', firstSubmittedAt: null, lastReturn: null, lastReopening: null },
  filters: ['state', 'firstSubmittedAt'],
  sorts: ['organisationId', 'periodId', 'state', 'firstSubmittedAt'],
  search: [],
  verbs: ['list', 'get', 'update'],
  unique: [['organisationId', 'periodId']],
});

export const reportMachine = createStateMachine('reports', [
  { from: 'draft', action: 'submit', to: 'submitted', roles: ['partnerManager'] },
  { from: 'returned', action: 'submit', to: 'submitted', roles: ['partnerManager'] },
  { from: 'submitted', action: 'approve', to: 'approved', roles: ['leadPartner'] },
  { from: 'submitted', action: 'return', to: 'returned', roles: ['leadPartner'] },
  { from: 'approved', action: 'reopen', to: 'reopened', roles: ['leadPartner'] },
  { from: 'reopened', action: 'submit', to: 'submitted', roles: ['partnerManager'] },
]);

/** What "return" says: why, and which cells it is about. */
export const returnBody = z.strictObject({
  version: z.int().min(1),
  comment: remark,
  cells: z.array(returnedCell).max(1000),
});

/** What "reopen" says: why an approved report is to be restated. */
export const reopenBody = z.strictObject({ version: z.int().min(1), reason: remark });

/** A report of which nothing has been written yet. */
export const blankReport = {
  narrative: null,
  highlights: null,
  problems: null,
  nextSteps: null,
  targetGroups: null,
  ...reports.initial,
};

export type Report = z.infer<typeof reports.read>;
