import type { HandoverPoint } from '@pilotage/shared';

type PointInput = Pick<HandoverPoint, 'kind' | 'title' | 'resource' | 'id' | 'organisationId'> & Partial<HandoverPoint>;

/** An open point; without a day it is never late. */
export const createPoint = (input: PointInput): HandoverPoint => ({
  dueOn: null,
  isLate: false,
  count: null,
  subject: null,
  ...input,
});
