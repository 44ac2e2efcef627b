import { day, ref, nullable, defineTable } from '../store/columns.ts';

export const nudgeTable = defineTable('nudges', {
  columns: { organisationId: ref, periodId: ref, reportId: ref, nudgedById: nullable(ref), day },
  sameOrganisation: { reportId: 'reports' },
});
