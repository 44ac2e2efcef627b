import { json, longText, nullable, ref, defineTable, text } from '../store/columns.ts';

export const decisionTable = defineTable('decisions', {
  columns: {
    organisationId: nullable(ref),
    contestId: ref,
    record: json,
    hash: text(64),
    statement: nullable(longText),
    decidedById: nullable(ref),
  },
  sameOrganisation: { contestId: 'contests' },
  indices: [['organisationId']],
});
