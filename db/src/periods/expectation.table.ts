import { flag, nullable, ref, defineTable, text } from '../store/columns.ts';

export const expectationTable = defineTable('expectations', {
  columns: { organisationId: ref, periodId: ref, assignmentId: ref, expected: flag, reason: nullable(text(20)) },
  indices: [['assignmentId', 'periodId', 'expected', 'reason']],
  sameOrganisation: { assignmentId: 'assignments' },
});
