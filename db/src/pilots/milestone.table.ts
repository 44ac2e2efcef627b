import { day, nullable, ref, table, text } from '../store/columns.ts';

export const milestoneTable = table('milestones', {
  columns: { organisationId: ref, pilotId: ref, title: text(200), dueOn: nullable(day), doneOn: nullable(day) },
  indices: [['organisationId', 'dueOn']],
  within: { pilotId: 'pilots' },
});
