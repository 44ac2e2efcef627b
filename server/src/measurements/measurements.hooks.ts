import { ratioValue } from '@pilotage/shared';
import type { Candidate, HookContext, Hooks } from '../http/hooks.ts';
import { Problem } from '../http/problem.ts';
import { cellProblems } from './cellProblems.ts';

type Cell = Candidate<'measurements'>;

async function reportsOf({ system }: HookContext, { organisationId, periodId }: Cell) {
  if (organisationId === undefined || periodId === undefined) return [];
  return system.all('reports', { where: { organisationId, periodId } });
}

async function indicatorOf({ system }: HookContext, { assignmentId }: Cell) {
  if (assignmentId === undefined) return null;
  const [assignment] = await system.all('assignments', { where: { id: assignmentId } });
  if (!assignment) return null;
  return { assignment, indicator: await system.get('indicators', assignment.indicatorId) };
}

/** What a partner enters of a cell, while its report is the partner's to write. */
export const measurementHooks: Hooks<'measurements'> = {
  async guards(context, cell) {
    return (await reportsOf(context, cell)).map(({ id }) => ['reports', id] as const);
  },
  async derive(context) {
    const { before, after } = context;
    const found = await indicatorOf(context, after);
    if (found?.indicator.valueType !== 'ratio') return {};
    const left = after.value === undefined || after.value === null || after.value === before?.value;
    return left ? { value: ratioValue(after.numerator ?? null, after.denominator ?? null) } : {};
  },
  async permit(context) {
    const { system, before, after } = context;
    if (after.periodId === undefined) return;
    const [period] = await system.all('periods', { where: { id: after.periodId } });
    if (period?.state === 'closed') throw new Problem('periodClosed');
    const [report] = await reportsOf(context, after);
    if (report?.state === 'submitted' || report?.state === 'approved') throw new Problem('reportSubmitted');
    if (before !== null && (before.state === 'submitted' || before.state === 'approved')) throw new Problem('cellAccepted');
  },
  async check(context) {
    const found = await indicatorOf(context, context.after);
    if (!found) return {};
    const periods = await context.system.all('periods');
    return cellProblems({ ...found, periods, cell: context.after });
  },
  async afterInsert(context) {
    const { organisationId, periodId } = context.after;
    if ((await reportsOf(context, context.after)).length > 0) return;
    // Not expected, and reported all the same: it is handed in like the others.
    await context.system.insert('reports', {
      organisationId,
      periodId,
      narrative: null,
      state: 'draft',
      firstSubmittedAt: null,
      lastReturn: null,
    });
  },
};
