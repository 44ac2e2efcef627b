import { day, nullable, ref, defineTable, text } from '../store/columns.ts';

export const milestoneTable = defineTable('milestones', {
  columns: { organisationId: ref, pilotId: ref, title: text(200), dueOn: nullable(day), doneOn: nullable(day) },
  indices: [['organisationId', 'dueOn']],
  sameOrganisation: { pilotId: 'pilots' },
});
