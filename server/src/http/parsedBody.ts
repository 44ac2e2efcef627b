import { fieldProblems } from '@pilotage/shared';
import type { z } from 'zod';
import { invalid } from './problem.ts';
import { bodyOf } from './resourceRoutes.ts';
import type { Request } from './route.ts';

/** The body as the schema describes it, or a refusal that names every field. */
export function parsedBody<T>(request: Request, schema: z.ZodType<T>): T {
  const result = schema.safeParse(bodyOf(request), { reportInput: true });
  if (!result.success) throw invalid(fieldProblems(result.error.issues));
  return result.data;
}
