import { checkKinds, checkSeverities } from '@pilotage/shared';
import { z } from 'zod';

/** The result of a check for one figure. */
export const checkResultSchema = z.object({
  checkId: z.int(),
  kind: z.enum(checkKinds),
  severity: z.enum(checkSeverities),
  /** Whether the required comment, or cause and correction, is given. */
  settled: z.boolean(),
  /** The compared value; null if there is none. */
  against: z.number().nullable(),
  /** The assignments whose figures it is compared with. */
  comparedWith: z.array(z.int()).readonly(),
});
