import { instant, ref, table, text } from '../store/columns.ts';

export const exceptionTable = table('exceptions', {
  columns: { organisationId: ref, periodId: ref, until: instant, reason: text(2000) },
});
