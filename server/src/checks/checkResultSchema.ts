import { checkKinds, checkSeverities } from '@pilotage/shared';
import { z } from 'zod';

/** What a check says of one figure. */
export const checkResultSchema = z.object({
  checkId: z.int(),
  kind: z.enum(checkKinds),
  severity: z.enum(checkSeverities),
  /** What it asks for is said. */
  settled: z.boolean(),
  /** What it compares with, where there is such a figure. */
  against: z.number().nullable(),
});
