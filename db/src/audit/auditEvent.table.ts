import { instant, json, nullable, ref, defineTable, text, whole } from '../store/columns.ts';

export const auditEventTable = defineTable('auditEvents', {
  columns: {
    organisationId: nullable(ref),
    periodId: nullable(ref),
    actorId: nullable(ref),
    actorRole: text(20),
    action: text(40),
    resource: text(40),
    recordId: whole,
    before: nullable(json),
    after: nullable(json),
    at: instant,
    requestId: nullable(text(60)),
    origin: nullable(text(20)),
  },
  keepsHistory: true,
  indices: [
    ['organisationId', 'at'],
    ['resource', 'recordId'],
    ['organisationId', 'periodId', 'actorId'],
  ],
});
