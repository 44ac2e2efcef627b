import type { SystemStore } from '@pilotage/db';
import { blockingFirst, type FieldProblems, type Finding, findings, type Report } from '@pilotage/shared';
import { invalid } from '../http/problem.ts';
import { checkedBooks } from './checkedBooks.ts';

function problemOf({ severity, kind }: Finding): FieldProblems[string] {
  if (severity === 'error') return { code: 'checks.failed' };
  return { code: kind === 'deviation' ? 'checks.causeNeeded' : 'checks.commentNeeded' };
}

/** Throws 422 with each figure of the report that a check holds back, as `cells.ASSIGNMENT`. */
export async function assertChecked(system: SystemStore, { organisationId, periodId }: Report): Promise<void> {
  const [book] = await checkedBooks(system, { organisationId });
  const open = book ? blockingFirst(findings(book, periodId)).filter(({ settled }) => !settled) : [];
  const problems: FieldProblems = {};
  for (const each of open) problems[`cells.${each.assignmentId}`] ??= problemOf(each);
  if (open.length > 0) throw invalid(problems);
}
