import type { z } from 'zod';
import { roles } from '../access/roles.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, instant, personalName, personalText, ref, refs, whole } from '../resource/fields.ts';
import { subjects } from './subject.ts';

/**
 * Who may read a comment, narrowest first: the organisation of the subject; the lead partner too; the evaluators too. All but
 * the organisation need the right to read the subject.
 */
export const audiences = ['organisation', 'review', 'evaluation'] as const;

export type Audience = (typeof audiences)[number];

/** Minutes in which the author may edit the text. */
export const editableMinutes = 15;

/** A comment on a figure, a report or a pilot. */
export const comments = defineResource({
  immutable: {
    organisationId: ref('organisations'),
    subject: choice(subjects),
    subjectId: whole(1, 2_147_483_647),
    audience: choice(audiences),
  },
  writable: { text: personalText(4000), mentions: refs('users', 20) },
  serverManaged: {
    measurementId: ref('measurements').nullable(),
    reportId: ref('reports').nullable(),
    pilotId: ref('pilots').nullable(),
    authorId: ref('users').nullable(),
    authorName: personalName(120).nullable(),
    authorRole: choice(roles).nullable(),
    editedAt: instant.nullable(),
    resolvedAt: instant.nullable(),
  },
  initial: {
    measurementId: null,
    reportId: null,
    pilotId: null,
    authorId: null,
    authorName: null,
    authorRole: null,
    editedAt: null,
    resolvedAt: null,
  },
  defaults: { audience: 'review' },
  filters: ['subject', 'subjectId', 'audience', 'resolvedAt'],
  sorts: ['subject', 'subjectId', 'resolvedAt'],
  search: ['text'],
  comparisonEffect: 'always',
  auditReaders: 'ownOrganisation',
  table: {
    indices: [['subject', 'subjectId'], ['measurementId'], ['reportId'], ['pilotId'], ['organisationId', 'createdAt']],
    sameOrganisation: ['measurementId', 'reportId', 'pilotId'],
    links: { mentions: { table: 'commentMentions', sourceKey: 'commentId', targetKey: 'userId' } },
  },
});

export type Comment = z.infer<typeof comments.read>;
