import { day, ref, nullable, table } from '../store/columns.ts';

export const nudgeTable = table('nudges', {
  columns: { organisationId: ref, periodId: ref, reportId: ref, nudgedById: nullable(ref), day },
  within: { reportId: 'reports' },
});
