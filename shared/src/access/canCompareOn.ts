import type { ProgressBasis } from '../progress/cells/selectBasisCells.ts';
import type { ActorRole } from './grants.ts';

const rolesByBasis: Readonly<Record<ProgressBasis, readonly ActorRole[]>> = {
  approved: ['partnerStaff', 'partnerManager', 'leadPartner', 'evaluator', 'observer', 'system'],
  submitted: ['leadPartner', 'evaluator', 'system'],
  own: ['partnerStaff', 'partnerManager'],
};

/** Whether a role may compare figures on a basis (`domain.md`, How figures are added up). */
export const canCompareOn = (role: ActorRole, basis: ProgressBasis): boolean => rolesByBasis[basis].includes(role);
