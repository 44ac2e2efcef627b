import { nullable, ref, defineTable, text } from '../store/columns.ts';

export const membershipTable = defineTable('memberships', {
  columns: { userId: ref, organisationId: nullable(ref), role: text(20) },
  indices: [['organisationId', 'role']],
});
