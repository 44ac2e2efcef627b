import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, flag, pattern, personalName, ref, whole, storageKey } from '../resource/fields.ts';
import { mediaTypes } from './evidenceTypes.ts';
import { attachmentSubjects } from './subject.ts';

/** Maximum size of a file in bytes, as uploaded and as stored. */
export const maxFileSize = 10 * 1024 * 1024;

/** A file as evidence for a figure, a report or a pilot, a document of an activity or a meeting, or a file of the work plan. */
export const attachments = defineResource({
  immutable: {
    organisationId: ref('organisations'),
    subject: choice(attachmentSubjects),
    subjectId: whole(1, 2_147_483_647),
    measurementId: ref('measurements').nullable(),
    reportId: ref('reports').nullable(),
    pilotId: ref('pilots').nullable(),
    activityId: ref('activities').nullable(),
    meetingId: ref('meetings').nullable(),
    workPlanItemId: ref('workPlanItems').nullable(),
    /** Of a file of the work plan: the version with which it is handed in. */
    fileVersion: whole(1, 10_000).nullable(),
    fileName: personalName(200),
    mediaType: choice(mediaTypes, 100),
    size: whole(1, maxFileSize),
    /** Hash of the stored file; verified at every read. */
    sha256: pattern(64, /^[0-9a-f]{64}$/),
    /** Contains personal data, such as a list of participants: readable by the own organisation and the lead partner only. */
    personal: flag,
    /** Storage key of the file. No role reads it. */
    storedAs: storageKey(),
    createdById: ref('users').nullable(),
    createdByName: personalName(120).nullable(),
  },
  writable: {},
  serverManaged: {
    /** Of a file of the work plan: its version was approved. It stays so when a newer one is handed in. */
    approved: flag,
  },
  initial: { approved: false },
  defaults: { personal: false },
  filters: ['subject', 'subjectId', 'mediaType', 'personal', 'approved'],
  sorts: ['subject', 'subjectId', 'mediaType', 'size', 'fileVersion'],
  search: ['fileName'],
  verbs: ['list', 'get'],
  comparisonEffect: 'always',
  auditReaders: 'ownOrganisation',
  table: {
    indices: [
      ['subject', 'subjectId'],
      ['measurementId'],
      ['reportId'],
      ['pilotId'],
      ['activityId'],
      ['meetingId'],
      ['workPlanItemId'],
    ],
    sameOrganisation: ['measurementId', 'reportId', 'pilotId', 'activityId'],
    columnDefaults: { approved: false },
  },
});

export type Attachment = z.infer<typeof attachments.read>;
