import type { ProgressSource } from './respondWithEntityTag.ts';

/** The indicators of the consortium, as of the time that is asked about. */
export const loadConsortiumIndicators = ({ reader, referenceData }: ProgressSource) =>
  referenceData.indicators('of the consortium', () => reader.all('indicators', { where: { organisationId: null } }));
