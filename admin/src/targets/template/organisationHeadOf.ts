import type { Organisation } from '@pilotage/shared';

/** The head of an organisation's column. */
export const organisationHeadOf = ({ name, shortName }: Organisation): string => shortName ?? name;
