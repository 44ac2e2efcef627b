import { flag, nullable, ref, defineTable, text, whole } from '../store/columns.ts';

export const attachmentTable = defineTable('attachments', {
  columns: {
    organisationId: ref,
    subject: text(20),
    subjectId: whole,
    measurementId: nullable(ref),
    reportId: nullable(ref),
    pilotId: nullable(ref),
    fileName: text(200),
    mediaType: text(100),
    size: whole,
    sha256: text(64),
    personal: flag,
    storedAs: text(80),
    createdById: nullable(ref),
    createdByName: nullable(text(120)),
  },
  indices: [['subject', 'subjectId'], ['measurementId'], ['reportId'], ['pilotId']],
  sameOrganisation: { measurementId: 'measurements', reportId: 'reports', pilotId: 'pilots' },
});
