import type { ProgressBasis } from '@pilotage/shared';

/** What a comparison can be about, from what all may see to what the partner alone sees. */
export const bases = ['approved', 'submitted', 'own'] as const satisfies readonly ProgressBasis[];
