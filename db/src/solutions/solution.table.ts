import { flag, instant, json, longText, nullable, ref, defineTable, text, whole } from '../store/columns.ts';

export const solutionTable = defineTable('solutions', {
  columns: {
    organisationId: nullable(ref),
    contestId: ref,
    reference: text(12),
    title: text(200),
    summary: longText,
    answers: json,
    files: json,
    fileNames: nullable(json),
    country: text(2),
    theme: nullable(text(80)),
    affiliationId: nullable(ref),
    mayPublish: flag,
    state: text(10),
    receivedAt: instant,
    contentHash: text(64),
    exclusion: nullable(text(1000)),
    published: flag,
    place: nullable(whole),
    award: nullable(text(200)),
    pilotId: nullable(ref),
  },
  sameOrganisation: { contestId: 'contests' },
  indices: [['contestId', 'receivedAt'], ['published', 'receivedAt'], ['organisationId']],
  hasOwnedRows: true,
});
