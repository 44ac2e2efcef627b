import { nullable, ref, table, text } from '../store/columns.ts';

export const jurorTable = table('jurors', {
  columns: {
    organisationId: nullable(ref),
    contestId: ref,
    userId: ref,
    affiliationId: nullable(ref),
    country: nullable(text(2)),
    name: text(120),
  },
  within: { contestId: 'contests' },
  indices: [['organisationId'], ['userId']],
  holdsRows: true,
});
