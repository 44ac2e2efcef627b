import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, day, flag, nameText, ref, refs, text, validatedText, whole } from '../resource/fields.ts';
import { noReturn, returnFields } from '../resource/returnFields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';
import { isWorkPlanNumber, workPlanKinds } from './workPlanNumber.ts';

export const workPlanStates = ['planned', 'started', 'submitted', 'returned', 'approved'] as const;

/** A work package, activity, deliverable or output of the consortium's work plan. What it is follows from its number. */
export const workPlanItems = defineResource({
  immutable: {},
  writable: {
    /** `1`, `A 1.2`, `D 1.2.1`, `O 1.1`. */
    number: validatedText(12, isWorkPlanNumber, 'workPlanItems.number', 'workPlanNumber'),
    title: nameText(200),
    description: text(4000).nullable(),
    responsibleOrganisationId: ref('organisations'),
    contributorIds: refs('organisations', 60),
    startsOn: day.nullable(),
    dueOn: day.nullable(),
    /** How it goes, in the words of the responsible organisation. */
    progressNote: text(4000).nullable(),
    illustrative: flag,
  },
  serverManaged: {
    kind: choice(workPlanKinds),
    /** Its place in the plan. */
    position: whole(0, 100_000_000),
    state: choice(workPlanStates),
    /** null: it was not submitted yet, or it came back and was never approved. */
    submittedOn: day.nullable(),
    approvedOn: day.nullable(),
    /** The version of its files that was submitted last, and the one that was approved last. */
    submittedVersion: whole(1, 10_000).nullable(),
    approvedVersion: whole(1, 10_000).nullable(),
    ...returnFields,
  },
  initial: {
    kind: 'workPackage',
    position: 0,
    state: 'planned',
    submittedOn: null,
    approvedOn: null,
    submittedVersion: null,
    approvedVersion: null,
    ...noReturn,
  },
  defaults: { illustrative: false },
  filters: ['number', 'title', 'kind', 'state', 'startsOn', 'dueOn', 'submittedOn', 'position'],
  sorts: ['position', 'title', 'kind', 'state', 'startsOn', 'dueOn'],
  search: ['number', 'title'],
  recordName: ['title'],
  unique: [['number']],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  responsibleField: 'responsibleOrganisationId',
  table: {
    indices: [['position'], ['responsibleOrganisationId', 'state', 'dueOn'], ['state', 'dueOn']],
    links: {
      contributorIds: { table: 'workPlanContributors', sourceKey: 'workPlanItemId', targetKey: 'organisationId' },
    },
  },
});

const doers = ['partnerStaff', 'partnerManager'] as const;

/** The responsible organisation starts and submits, the lead partner approves or returns. What was approved can be reopened for a new version. */
export const workPlanMachine = createStateMachine('workPlanItems', [
  { from: 'planned', action: 'start', to: 'started', roles: doers },
  { from: 'planned', action: 'submit', to: 'submitted', roles: doers },
  { from: 'started', action: 'submit', to: 'submitted', roles: doers },
  { from: 'returned', action: 'submit', to: 'submitted', roles: doers },
  { from: 'submitted', action: 'approve', to: 'approved', roles: ['leadPartner'] },
  { from: 'submitted', action: 'return', to: 'returned', roles: ['leadPartner'] },
  { from: 'approved', action: 'reopen', to: 'started', roles: [...doers, 'leadPartner'] },
]);

export type WorkPlanItem = z.infer<typeof workPlanItems.read>;
