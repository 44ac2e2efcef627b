/** Roles of people inside an organisation. */
export const organisationRoles = ['partnerStaff', 'partnerManager', 'leadPartner'] as const;

/** Roles that belong to the consortium or to a contest; their memberships name no organisation. */
export const consortiumRoles = ['evaluator', 'juror', 'observer'] as const;

export const roles = [...organisationRoles, ...consortiumRoles] as const;

export type OrganisationRole = (typeof organisationRoles)[number];
export type ConsortiumRole = (typeof consortiumRoles)[number];
export type Role = OrganisationRole | ConsortiumRole;

const organisationRoleNames: ReadonlySet<string> = new Set(organisationRoles);

export const belongsToOrganisation = (role: Role): role is OrganisationRole => organisationRoleNames.has(role);

/** A role of one user in one organisation, or in none. */
export interface Membership<R extends Role = Role> {
  id: number;
  userId: number;
  role: R;
  organisationId: R extends OrganisationRole ? number : null;
  /**
   * Set where nobody has this role, and the lead partner only looks on as it would: the membership of the lead partner. What is read is
   * what both may read, and nothing is written.
   */
  viewedBy?: Membership<'leadPartner'>;
}
