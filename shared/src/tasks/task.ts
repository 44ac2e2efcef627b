import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, day, flag, nameText, ref, text } from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';

export const taskStates = ['todo', 'inProgress', 'done'] as const;

/** The states of a task that is not done. */
export const openTaskStates = ['todo', 'inProgress'] as const;

/** Who reads a task: its organisation and the lead partner, or all partners and the evaluators. */
export const taskVisibilities = ['internal', 'consortium'] as const;

/** Something that one organisation is to do, perhaps by a day, perhaps one person of it. */
export const tasks = defineResource({
  immutable: {
    /** The organisation that is responsible. */
    organisationId: ref('organisations'),
    pilotId: ref('pilots').nullable(),
    milestoneId: ref('milestones').nullable(),
    contestId: ref('contests').nullable(),
    indicatorId: ref('indicators').nullable(),
    meetingId: ref('meetings').nullable(),
    /** The decision of that meeting from which it follows. */
    meetingDecisionId: ref('meetingDecisions').nullable(),
  },
  writable: {
    title: nameText(200),
    description: text(4000).nullable(),
    dueOn: day.nullable(),
    /** The member of the organisation who does it. */
    assigneeId: ref('users').nullable(),
    visibility: choice(taskVisibilities),
  },
  serverManaged: {
    state: choice(taskStates),
    doneOn: day.nullable(),
    /** The lead partner or an evaluator gave it to another organisation, which then changes the person and the state alone. */
    givenByLeadPartner: flag,
    /** The report that was returned; the task is done once it is submitted again. */
    reportId: ref('reports').nullable(),
    /** The question or remark that the task answers. */
    commentId: ref('comments').nullable(),
    /** The recommendation that the task answers, or carries out. */
    recommendationId: ref('recommendations').nullable(),
    /** The evaluator who asked it, and reads the task therefore. */
    askedById: ref('users').nullable(),
  },
  initial: {
    state: 'todo',
    doneOn: null,
    givenByLeadPartner: false,
    reportId: null,
    commentId: null,
    recommendationId: null,
    askedById: null,
  },
  defaults: { visibility: 'internal' },
  filters: ['title', 'dueOn', 'visibility', 'state', 'doneOn', 'givenByLeadPartner'],
  sorts: ['title', 'dueOn', 'state', 'doneOn', 'organisationId', 'assigneeId'],
  search: ['title', 'description'],
  recordName: ['title'],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: {
    indices: [
      ['organisationId', 'state', 'dueOn'],
      ['assigneeId', 'state', 'dueOn'],
      ['state', 'dueOn'],
      ['visibility', 'dueOn'],
    ],
    sameOrganisation: ['milestoneId', 'reportId', 'commentId', 'recommendationId'],
    linkedOrganisation: { pilotId: 'pilotPartners' },
  },
});

const doers = ['partnerStaff', 'partnerManager', 'leadPartner'] as const;

export const taskMachine = createStateMachine('tasks', [
  { from: 'todo', action: 'start', to: 'inProgress', roles: doers },
  { from: 'inProgress', action: 'stop', to: 'todo', roles: doers },
  { from: 'todo', action: 'complete', to: 'done', roles: doers },
  { from: 'inProgress', action: 'complete', to: 'done', roles: doers },
  { from: 'done', action: 'reopen', to: 'todo', roles: doers },
]);

export type Task = z.infer<typeof tasks.read>;
