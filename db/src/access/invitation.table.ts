import { instant, nullable, ref, defineTable, text } from '../store/columns.ts';

export const invitationTable = defineTable('invitations', {
  columns: {
    email: text(254),
    name: nullable(text(120)),
    role: text(20),
    organisationId: nullable(ref),
    contestId: nullable(ref),
    locale: text(5),
    state: text(10),
    invitedById: nullable(ref),
    expiresAt: instant,
    postedAt: instant,
    acceptedAt: nullable(instant),
    revokedAt: nullable(instant),
  },
  sameOrganisation: { contestId: 'contests' },
  indices: [['organisationId', 'createdAt']],
});
