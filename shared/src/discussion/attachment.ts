import type { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { choice, flag, pattern, personalName, ref, whole, storageKey } from '../resource/fields.ts';
import { mediaTypes } from './evidenceTypes.ts';
import { attachmentSubjects } from './subject.ts';

/** Maximum size of a file in bytes, as uploaded and as stored. */
export const maxFileSize = 10 * 1024 * 1024;

/** A file as evidence for a figure, a report or a pilot, or a document of a meeting. */
export const attachments = defineResource({
  immutable: {
    organisationId: ref('organisations'),
    subject: choice(attachmentSubjects),
    subjectId: whole(1, 2_147_483_647),
    measurementId: ref('measurements').nullable(),
    reportId: ref('reports').nullable(),
    pilotId: ref('pilots').nullable(),
    meetingId: ref('meetings').nullable(),
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
  serverManaged: {},
  initial: {},
  defaults: { personal: false },
  filters: ['subject', 'subjectId', 'mediaType', 'personal'],
  sorts: ['subject', 'subjectId', 'mediaType', 'size'],
  search: ['fileName'],
  verbs: ['list', 'get'],
  comparisonEffect: 'always',
  auditReaders: 'ownOrganisation',
  table: {
    indices: [['subject', 'subjectId'], ['measurementId'], ['reportId'], ['pilotId'], ['meetingId']],
    sameOrganisation: ['measurementId', 'reportId', 'pilotId'],
  },
});

export type Attachment = z.infer<typeof attachments.read>;
