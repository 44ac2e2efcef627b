import type { NewViewAs, SystemStore } from '@pilotage/db';

/** Who looks on, and as what. */
export interface ViewAsOccasion {
  userId: number;
  viewAs: NewViewAs;
}

/**
 * Writes into the audit trail that the lead partner began or ended to look on as a role, or exported what it saw. The event belongs to the
 * organisation that is looked at; for a role of the consortium to the membership of the lead partner.
 */
export async function recordViewAsEvent(
  system: SystemStore,
  action: 'viewAs' | 'endViewAs' | 'exportViewed',
  { userId, viewAs: { role, organisationId, membershipId, until } }: ViewAsOccasion,
  details: { requestId: string | null; file?: string },
): Promise<void> {
  const isThere = organisationId !== null && (await system.count('organisations', { id: organisationId })) > 0;
  await system.insert('auditEvents', {
    organisationId: isThere ? organisationId : null,
    periodId: null,
    actorId: userId,
    actorRole: 'leadPartner',
    action,
    resource: organisationId === null ? 'memberships' : 'organisations',
    recordId: organisationId ?? membershipId,
    before: null,
    after: { role, until, ...(details.file === undefined ? {} : { file: details.file }) },
    at: system.now(),
    requestId: details.requestId,
    origin: null,
  });
}
