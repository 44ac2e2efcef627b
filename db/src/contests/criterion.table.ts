import { json, longText, nullable, ref, defineTable, text, whole } from '../store/columns.ts';

export const criterionTable = defineTable('criteria', {
  columns: {
    organisationId: nullable(ref),
    contestId: ref,
    name: text(200),
    description: nullable(longText),
    weight: whole,
    scale: json,
    position: whole,
  },
  sameOrganisation: { contestId: 'contests' },
});
