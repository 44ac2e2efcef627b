import type { ArchiveRequester, SystemStore } from '@pilotage/db';

/** Writes into the audit trail of an organisation that somebody made or downloaded an archive. */
export async function recordArchiveEvent(
  system: SystemStore,
  { userId, role, organisationId }: ArchiveRequester,
  action: 'exportArchive' | 'downloadArchive',
  requestId: string | null,
): Promise<void> {
  await system.insert('auditEvents', {
    organisationId,
    periodId: null,
    actorId: userId,
    actorRole: role,
    action,
    resource: 'organisations',
    recordId: organisationId,
    before: null,
    after: null,
    at: system.now(),
    requestId,
    origin: null,
  });
}
