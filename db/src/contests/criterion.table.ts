import { json, longText, nullable, ref, table, text, whole } from '../store/columns.ts';

export const criterionTable = table('criteria', {
  columns: {
    organisationId: nullable(ref),
    contestId: ref,
    name: text(200),
    description: nullable(longText),
    weight: whole,
    scale: json,
    position: whole,
  },
  within: { contestId: 'contests' },
});
