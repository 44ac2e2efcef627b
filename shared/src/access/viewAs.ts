import type { Viewer } from './grants.ts';
import { belongsToOrganisation, type Membership, type Role, roles } from './roles.ts';

/** The roles as which the lead partner can look on: all others. */
export const viewableRoles = roles.filter((role): role is ViewableRole => role !== 'leadPartner');
export type ViewableRole = Exclude<Role, 'leadPartner'>;

/** Which role of which organisation is looked on as; roles of the consortium have no organisation. */
export interface ViewAs {
  role: ViewableRole;
  organisationId: number | null;
}

/** How long the lead partner looks on as a role at most, in minutes. */
export const viewAsMinutes = 60;

export const isViewableRole = (role: unknown): role is ViewableRole => viewableRoles.some((each) => each === role);

const isLeadPartner = (membership: Membership): membership is Membership<'leadPartner'> => membership.role === 'leadPartner';

/** The membership by which somebody may look on as another role: that of the lead partner itself; null for any other. */
export const viewingMembershipOf = (membership: Membership | null): Membership<'leadPartner'> | null =>
  membership !== null && membership.viewedBy === undefined && isLeadPartner(membership) ? membership : null;

/** Whether the role needs an organisation to be looked on as. */
export const needsOrganisation = (role: ViewableRole): boolean => belongsToOrganisation(role);

/** No user has this id, so whatever belongs to a person is nobody's. */
const nobody = 0;

/**
 * The membership of nobody by which the lead partner looks on as a role. `id` is negative, so that it is that of no stored membership. Throws a
 * TypeError for a role of an organisation without one, or the other way round.
 */
export function createViewedMembership(viewedBy: Membership<'leadPartner'>, id: number, viewAs: ViewAs): Membership {
  const { role, organisationId } = viewAs;
  if (role === 'partnerStaff' || role === 'partnerManager') {
    if (organisationId === null) throw new TypeError(`The role ${role} needs an organisation.`);
    return { id, userId: nobody, role, organisationId, viewedBy };
  }
  if (organisationId !== null) throw new TypeError(`The role ${role} has no organisation.`);
  return { id, userId: nobody, role, organisationId, viewedBy };
}

/** The organisation whose drafts the viewer reads as its own; null for who has none, and for the lead partner who looks on as one of its roles. */
export const draftingOrganisationOf = (viewer: Viewer): number | null =>
  'organisationId' in viewer && viewerOf(viewer) === null ? viewer.organisationId : null;

/** The membership of the lead partner who looks on; null for everybody who acts for themselves. */
export const viewerOf = (actor: Viewer): Membership<'leadPartner'> | null =>
  ('viewedBy' in actor ? actor.viewedBy : undefined) ?? null;
