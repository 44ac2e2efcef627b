import { type FieldProblems, toFieldProblems } from '@pilotage/shared';
import { z } from 'zod';
import { createValidationProblem, Problem } from './problem.ts';
import { bodyOf } from './resourceRoutes.ts';
import type { RouteRequest } from './route.ts';

/** The body of an action that says nothing but which version it is about. */
export const versionBody = z.strictObject({ version: z.int().min(1) });

/** The body of an action: the version it is about, and the rest once the state allows the action. */
export interface ActionBody<T> {
  version: number;
  /** The whole body; throws 422 with every field that is wrong. */
  parse(): T;
}

/** Reads the body of an action; without a version it is refused as 428. */
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
