import type { SystemStore } from '@pilotage/db';
import type { FieldProblems, Finding, Report } from '@pilotage/shared';
import { invalid } from '../http/problem.ts';
import { reportFindings } from './reportFindings.ts';

function problemOf({ severity, kind }: Finding): FieldProblems[string] {
  if (severity === 'error') return { code: 'checks.failed' };
  return { code: kind === 'deviation' ? 'checks.causeNeeded' : 'checks.commentNeeded' };
}

/** Throws 422 with each figure of the report that a check holds back, as `cells.ASSIGNMENT`. */
export async function assertChecked(system: SystemStore, report: Report): Promise<void> {
  const open = (await reportFindings(system, report)).filter(({ settled }) => !settled);
  const problems: FieldProblems = {};
  // What blocks stands before what asks for a word.
  for (const each of open) problems[`cells.${each.assignmentId}`] ??= problemOf(each);
  if (open.length > 0) throw invalid(problems);
}
