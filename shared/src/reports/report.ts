import { z } from 'zod';
import { tasks } from '../tasks/task.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, day, id, instant, json, ref, text } from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';

export const reportStates = ['draft', 'submitted', 'approved', 'returned', 'reopened'] as const;

/** So long is a remark of a review at most: on one figure, or on the whole report. */
export const remarkLength = 4000;

const remark = text(remarkLength);

/** A cell that is returned, with a comment. */
export const returnedCell = z.strictObject({ assignmentId: id, comment: remark });

const lastReturn = z.strictObject({
  comment: remark,
  cells: z.array(returnedCell).max(1000),
  /** The day by which an answer is wanted, where the return gave a task with one. */
  dueOn: day.optional(),
  at: z.iso.datetime({ precision: 3 }),
});

const storedReturn = lastReturn.extend({
  comment: z.string(),
  cells: z.array(returnedCell.extend({ comment: z.string() })),
});

const lastReopening = z.strictObject({ reason: remark, at: z.iso.datetime({ precision: 3 }) });

/** The narrative sections of a report, in reading order. */
export const narrativeSections = ['narrative', 'highlights', 'problems', 'nextSteps', 'targetGroups'] as const;

export type NarrativeSection = (typeof narrativeSections)[number];

const section = text(20_000).nullable();

/** The report of one organisation for one period: narrative sections and the state of all its measurements. */
export const reports = defineResource({
  immutable: { organisationId: ref('organisations'), periodId: ref('periods') },
  writable: { narrative: section, highlights: section, problems: section, nextSteps: section, targetGroups: section },
  serverManaged: {
    state: choice(reportStates, 10),
    firstSubmittedAt: instant.nullable(),
    lastReturn: json(lastReturn, storedReturn).nullable(),
    lastReopening: json(lastReopening, lastReopening.extend({ reason: z.string() })).nullable(),
  },
  initial: { state: 'draft', firstSubmittedAt: null, lastReturn: null, lastReopening: null },
  filters: ['state', 'firstSubmittedAt'],
  sorts: ['organisationId', 'periodId', 'state', 'firstSubmittedAt'],
  search: [],
  verbs: ['list', 'get', 'update'],
  unique: [['organisationId', 'periodId']],
  comparisonEffect: 'exceptDrafts',
  auditReaders: 'ownOrganisation',
  history: {
    fields: ['organisationId', 'periodId', 'state', 'firstSubmittedAt'],
    indices: [['periodId', 'organisationId', 'state', 'firstSubmittedAt']],
  },
  table: {
    indices: [['periodId', 'state']],
  },
});

const taskFields = tasks.fields;

export const reportMachine = createStateMachine('reports', [
  { from: 'draft', action: 'submit', to: 'submitted', roles: ['partnerManager'] },
  { from: 'returned', action: 'submit', to: 'submitted', roles: ['partnerManager'] },
  { from: 'submitted', action: 'approve', to: 'approved', roles: ['leadPartner'] },
  { from: 'submitted', action: 'return', to: 'returned', roles: ['leadPartner'] },
  { from: 'approved', action: 'reopen', to: 'reopened', roles: ['leadPartner'] },
  { from: 'reopened', action: 'submit', to: 'submitted', roles: ['partnerManager'] },
  { from: 'approved', action: 'unapprove', to: 'submitted', roles: ['leadPartner'] },
  { from: 'returned', action: 'unreturn', to: 'submitted', roles: ['leadPartner'] },
]);

/** Request body of the action "return": a comment, and the cells to correct. */
export const returnBody = z.strictObject({
  version: z.int().min(1),
  comment: remark,
  cells: z.array(returnedCell).max(1000),
  /** The task that the partner gets with it; it is done once the report is submitted again. */
  task: z.strictObject({ title: taskFields.title, dueOn: taskFields.dueOn }).nullable().default(null),
});

/** Request body of the action "reopen": why an approved report is restated. */
export const reopenBody = z.strictObject({ version: z.int().min(1), reason: remark });

/** An empty report. */
export const blankReport = {
  narrative: null,
  highlights: null,
  problems: null,
  nextSteps: null,
  targetGroups: null,
  ...reports.initial,
};

export type Report = z.infer<typeof reports.read>;
