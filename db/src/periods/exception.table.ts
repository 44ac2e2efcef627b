import { instant, ref, defineTable, text } from '../store/columns.ts';

export const exceptionTable = defineTable('exceptions', {
  columns: { organisationId: ref, periodId: ref, until: instant, reason: text(2000) },
});
