import type { TargetAddress } from '../outbox/targetBody.ts';

/** The key of the row that a cell is in. */
export const rowKeyOf = ({ indicatorId, pilotId }: Pick<TargetAddress, 'indicatorId' | 'pilotId'>): string =>
  `${indicatorId}.${pilotId ?? ''}`;
