import { nullable, ref, table, text } from '../store/columns.ts';

export const membershipTable = table('memberships', {
  columns: { userId: ref, organisationId: nullable(ref), role: text(20) },
  indices: [['organisationId', 'role']],
});
