import type { SystemStore } from '@pilotage/db';
import { belongsToOrganisation, type FieldProblems, type Role } from '@pilotage/shared';

/** The problems of a role at this organisation, for memberships and invitations. */
export async function validateRoleOrganisation(
  system: SystemStore,
  { role, organisationId }: { role?: Role | undefined; organisationId?: number | null | undefined },
): Promise<FieldProblems> {
  if (role === undefined || organisationId === undefined) return {};
  if (!belongsToOrganisation(role))
    return organisationId === null ? {} : { organisationId: { code: 'memberships.noOrganisation' } };
  if (organisationId === null) return { organisationId: { code: 'memberships.organisationNeeded' } };
  if (role !== 'leadPartner') return {};
  const leadOrganisations = await system.count('organisations', { id: organisationId, kind: 'lead' });
  return leadOrganisations > 0 ? {} : { organisationId: { code: 'memberships.leadOrganisationNeeded' } };
}
