import type { Pilot } from './pilot.ts';

/** Whether an organisation coordinates a pilot or is one of its partners. */
export const takesPartInPilot = (
  { organisationId, partnerIds }: Pick<Pilot, 'organisationId' | 'partnerIds'>,
  candidateId: number,
): boolean => organisationId === candidateId || partnerIds.includes(candidateId);
