import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, flag, instant, ref, nameText, whole } from '../resource/fields.ts';
import { resourceNames } from '../resource/resourceNames.ts';

export const noticeKinds = [
  'dueSoon',
  'late',
  'nudged',
  'submitted',
  'approved',
  'returned',
  'reopened',
  'mentioned',
  'asked',
  'cooperationAsked',
  'cooperationAccepted',
  'cooperationDeclined',
  'ready',
  'newsSubmitted',
  'newsPublished',
  'newsReturned',
  'newsWithdrawn',
  'taskGiven',
  'taskDueSoon',
  'taskLate',
  'workPlanSubmitted',
  'workPlanApproved',
  'workPlanReturned',
  'workPlanReopened',
  'workPlanDueSoon',
  'workPlanLate',
  'indicatorRedefined',
  'evaluationIssued',
  'responseGiven',
  'followUpGiven',
  'reportMailsStopped',
  'annotationIssued',
] as const;

/** A notification of one user. It refers to records by id only; the user reads their content with the own rights. */
export const notifications = defineResource({
  immutable: {
    userId: ref('users'),
    kind: choice(noticeKinds),
    organisationId: ref('organisations').nullable(),
    periodId: ref('periods').nullable(),
    reportId: ref('reports').nullable(),
    assignmentId: ref('assignments').nullable(),
    about: choice(resourceNames, 40).nullable(),
    aboutId: whole(1, 2_147_483_647).nullable(),
    mark: nameText(100).nullable(),
  },
  writable: { read: flag },
  serverManaged: { mailedAt: instant.nullable() },
  initial: { mailedAt: null },
  defaults: { read: false },
  filters: ['kind', 'read', 'about', 'aboutId'],
  sorts: ['kind', 'read'],
  search: [],
  verbs: ['list', 'get', 'update'],
  unique: [['userId', 'mark']],
  comparisonEffect: 'never',
  auditReaders: 'ownOrganisation',
  table: {
    // The subject can be removed independently of its notifications.
    keepsHistory: true,
    indices: [['userId', 'read'], ['mailedAt']],
  },
});

export type Notification = z.infer<typeof notifications.read>;
