import type { Role } from '@pilotage/shared';

/** The roles, wherever a resource has one. */
export const rolesWords = {
  partnerStaff: 'Partner staff',
  partnerManager: 'Partner manager',
  leadPartner: 'Lead partner',
  evaluator: 'Evaluator',
  juror: 'Juror',
  observer: 'Observer',
} satisfies Record<Role, string>;
