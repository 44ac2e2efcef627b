import { canCompareOn, type ProgressBasis } from '@pilotage/shared';
import { useActiveMembership } from '../../access/session/session.ts';
import { bases } from '../../progress/bases.ts';

/** The widest basis of the user: a partner's own figures with their drafts, what is submitted, or what is approved. */
export function useViewerBasis(): ProgressBasis {
  const role = useActiveMembership()?.role;
  return bases.findLast((basis) => role !== undefined && canCompareOn(role, basis)) ?? 'approved';
}
