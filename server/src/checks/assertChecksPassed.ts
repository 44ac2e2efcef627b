import type { SystemStore } from '@pilotage/db';
import {
  sortBlockingFirst,
  type FieldProblems,
  type CheckResult,
  isFigureAccepted,
  listOpenPoints,
  runChecks,
  type Report,
} from '@pilotage/shared';
import { createValidationProblem } from '../http/problem.ts';
import { loadCheckedFigures } from './loadCheckedFigures.ts';

function fieldProblemOf({ severity, kind }: Pick<CheckResult, 'severity' | 'kind'>): FieldProblems[string] {
  if (severity === 'error') return { code: 'checks.failed' };
  return { code: kind === 'deviation' ? 'checks.causeNeeded' : 'checks.commentNeeded' };
}

/**
 * Throws 422 if an open point of the report blocks its submission: an unsettled result of a check. The fields are `cells.` and the
 * id of the assignment. Decided by the list that the checklist shows.
 */
export async function assertChecksPassed(system: SystemStore, report: Report): Promise<void> {
  const { organisationId, periodId } = report;
  const [figures] = await loadCheckedFigures(system, { organisationId });
  const findings = figures ? sortBlockingFirst(runChecks(figures, periodId)) : [];
  const accepted = (figures?.cells ?? [])
    .filter((cell) => cell.periodId === periodId && isFigureAccepted(cell))
    .map(({ assignmentId }) => assignmentId);
  const points = listOpenPoints({ expected: [], filled: [], findings, warnings: [], sections: report, accepted, unanswered: [] });
  const problems: FieldProblems = {};
  for (const point of points)
    if (point.kind === 'finding' && point.blocks) problems[`cells.${point.assignmentId}`] ??= fieldProblemOf(point.finding);
  if (Object.keys(problems).length > 0) throw createValidationProblem(problems);
}
