import { blankReport, ratioValue } from '@pilotage/shared';
import type { Candidate, HookContext, Hooks } from '../http/hooks.ts';
import { Problem } from '../http/problem.ts';
import { assertPeriodWritable } from '../periods/periodLock.ts';
import { assertReportWritable } from '../reports/reportLock.ts';
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

const wasApproved = async ({ system }: HookContext, measurementId: number): Promise<boolean> =>
  (await system.count('approvedVersions', { measurementId })) > 0;

async function isSpokenAbout({ system }: HookContext, measurementId: number): Promise<boolean> {
  return (await system.count('comments', { measurementId })) + (await system.count('attachments', { measurementId })) > 0;
}

/** What a partner enters of a cell, while its report is the partner's to write. */
export const measurementHooks: Hooks<'measurements'> = {
  async guards(context, cell) {
    const reports = await reportsOf(context, cell);
    if (reports.length > 0) return reports.map(({ id }) => ['reports', id] as const);
    return cell.periodId === undefined ? [] : [['periods', cell.periodId] as const];
  },
  async derive(context) {
    const { before, after } = context;
    const found = await indicatorOf(context, after);
    if (found?.indicator.valueType !== 'ratio') return {};
    const left = after.value === undefined || after.value === null || after.value === before?.value;
    return left ? { value: ratioValue(after.numerator ?? null, after.denominator ?? null) } : {};
  },
  async permit(context) {
    const { system, before, after, verb } = context;
    const { organisationId, periodId } = after;
    if (organisationId === undefined || periodId === undefined) return;
    await assertPeriodWritable(system, { organisationId, periodId });
    const [report] = await reportsOf(context, after);
    assertReportWritable(report);
    if (before !== null && (before.state === 'submitted' || before.state === 'approved')) throw new Problem('cellAccepted');
    // The figure approved last counts until a restated one is approved: it is stated anew, never taken away.
    if (verb === 'delete' && before !== null && (await wasApproved(context, before.id))) throw new Problem('approvedOnce');
    if (verb === 'delete' && before !== null && (await isSpokenAbout(context, before.id))) throw new Problem('spokenAbout');
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
      ...blankReport,
    });
  },
};
