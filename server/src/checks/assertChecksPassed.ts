import type { SystemStore } from '@pilotage/db';
import { sortBlockingFirst, type FieldProblems, type CheckResult, runChecks, type Report } from '@pilotage/shared';
import { createValidationProblem } from '../http/problem.ts';
import { loadCheckedFigures } from './loadCheckedFigures.ts';

function fieldProblemOf({ severity, kind }: CheckResult): FieldProblems[string] {
  if (severity === 'error') return { code: 'checks.failed' };
  return { code: kind === 'deviation' ? 'checks.causeNeeded' : 'checks.commentNeeded' };
}

/** Throws 422 if a check of the report is unsettled; the fields are `cells.` and the id of the assignment. */
export async function assertChecksPassed(system: SystemStore, { organisationId, periodId }: Report): Promise<void> {
  const [figures] = await loadCheckedFigures(system, { organisationId });
  const unsettled = figures ? sortBlockingFirst(runChecks(figures, periodId)).filter(({ settled }) => !settled) : [];
  const problems: FieldProblems = {};
  for (const each of unsettled) problems[`cells.${each.assignmentId}`] ??= fieldProblemOf(each);
  if (unsettled.length > 0) throw createValidationProblem(problems);
}
