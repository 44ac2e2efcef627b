import { type FieldProblems, toFieldProblems } from '@pilotage/shared';
import { z } from 'zod';
import { createValidationProblem, Problem } from '../problem.ts';
import { bodyOf } from './resourceRoutes.ts';
import type { RouteRequest } from '../route.ts';

/** The body of an action with no parameter but the version. */
export const versionBody = z.strictObject({ version: z.int().min(1) });

/** The body of an action. The version is parsed at once, the rest after the state has been checked. */
export interface ActionBody<T> {
  version: number;
  /** Parses the whole body. Throws 422 with every invalid field. */
  parse(): T;
}

/** Reads the body of an action. Throws 428 without a version and 422 for an invalid one. */
export function readActionBody<T extends { version: number }>(request: RouteRequest, schema: z.ZodType<T>): ActionBody<T> {
  const body = request.body === undefined ? {} : bodyOf(request);
  if (body.version === undefined || body.version === null) throw new Problem('versionMissing');
  const result = schema.safeParse(body, { reportInput: true });
  const problems: FieldProblems = result.success ? {} : toFieldProblems(result.error.issues);
  if (problems.version) throw createValidationProblem(problems);
  return {
    version: Number(body.version),
    parse: () => {
      if (!result.success) throw createValidationProblem(problems);
      return result.data;
    },
  };
}
