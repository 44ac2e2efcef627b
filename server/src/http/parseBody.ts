import { toFieldProblems } from '@pilotage/shared';
import type { z } from 'zod';
import { createValidationProblem } from './problem.ts';
import { bodyOf } from './resourceRoutes.ts';
import type { RouteRequest } from './route.ts';

/** The body as the schema describes it, or a refusal that names every field. */
export function parseBody<T>(request: RouteRequest, schema: z.ZodType<T>): T {
  const result = schema.safeParse(bodyOf(request), { reportInput: true });
  if (!result.success) throw createValidationProblem(toFieldProblems(result.error.issues));
  return result.data;
}
