import { canCompareOn, type ProgressBasis } from '@pilotage/shared';
import { useActiveMembership } from '../../access/session/session.ts';

const widestFirst = ['own', 'submitted', 'approved'] as const satisfies readonly ProgressBasis[];

/** The widest basis of the user: a partner's own figures with their drafts, what is submitted, or what is approved. */
export function useViewerBasis(): ProgressBasis {
  const role = useActiveMembership()?.role;
  return widestFirst.find((basis) => role !== undefined && canCompareOn(role, basis)) ?? 'approved';
}
