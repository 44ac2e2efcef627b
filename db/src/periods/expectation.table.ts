import { flag, nullable, ref, table, text } from '../store/columns.ts';

export const expectationTable = table('expectations', {
  columns: { organisationId: ref, periodId: ref, assignmentId: ref, expected: flag, reason: nullable(text(20)) },
  indices: [['assignmentId', 'periodId', 'expected', 'reason']],
  within: { assignmentId: 'assignments' },
});
