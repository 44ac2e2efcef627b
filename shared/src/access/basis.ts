import type { ProgressBasis } from '../progress/basisCells.ts';
import type { ActorRole } from './grants.ts';

const askedBy: Readonly<Record<ProgressBasis, readonly ActorRole[]>> = {
  approved: ['partnerStaff', 'partnerManager', 'leadPartner', 'evaluator', 'observer', 'system'],
  submitted: ['leadPartner', 'evaluator', 'system'],
  own: ['partnerStaff', 'partnerManager'],
};

/** On which basis a role may compare figures (`domain.md`, How figures are added up). */
export const mayCompareOn = (role: ActorRole, basis: ProgressBasis): boolean => askedBy[basis].includes(role);
