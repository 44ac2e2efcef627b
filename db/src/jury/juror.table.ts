import { nullable, ref, defineTable, text } from '../store/columns.ts';

export const jurorTable = defineTable('jurors', {
  columns: {
    organisationId: nullable(ref),
    contestId: ref,
    userId: ref,
    affiliationId: nullable(ref),
    country: nullable(text(2)),
    name: text(120),
  },
  sameOrganisation: { contestId: 'contests' },
  indices: [['organisationId'], ['userId']],
  hasOwnedRows: true,
});
