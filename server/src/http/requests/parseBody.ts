import { toFieldProblems } from '@pilotage/shared';
import type { z } from 'zod';
import { createValidationProblem } from '../problem.ts';
import { bodyOf } from '../records/resourceRoutes.ts';
import type { RouteRequest } from '../route.ts';

/** Parses the body with a schema. Throws 422 with every invalid field, or 400 if it is not an object. */
export function parseBody<T>(request: RouteRequest, schema: z.ZodType<T>): T {
  const result = schema.safeParse(bodyOf(request), { reportInput: true });
  if (!result.success) throw createValidationProblem(toFieldProblems(result.error.issues));
  return result.data;
}
