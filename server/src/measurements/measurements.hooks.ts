import type { Store } from '@pilotage/db';
import { blankReport, type FieldCode, type FieldProblems, type Measurement, ratioValue } from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import type { Candidate, Guard, HookContext, Hooks } from '../http/hooks.ts';
import { Problem } from '../http/problem.ts';
import { assertWritableIn } from '../periods/periodLock.ts';
import { assertReportWritable } from '../reports/reportLock.ts';
import { cellProblems } from './cellProblems.ts';

type Cell = Candidate<'measurements'>;

const indicatorOf = async ({ known }: HookContext, { assignmentId }: Cell) =>
  assignmentId === undefined ? null : known.assignedAs(assignmentId);

const wasApproved = async ({ system }: HookContext, measurementId: number): Promise<boolean> =>
  (await system.count('approvedVersions', { measurementId })) > 0;

/** Whether comments or files hang from a figure. */
export async function isSpokenAbout(system: Store, measurementId: number): Promise<boolean> {
  return (await system.count('comments', { measurementId })) + (await system.count('attachments', { measurementId })) > 0;
}

const brokenByDefinition: ReadonlySet<FieldCode> = new Set(['measurements.unknownPart', 'measurements.noOption']);

/** What stands as it stood is not judged by a definition that was changed since: else a comment could not be written beside it. */
function withoutBrokenBefore(problems: FieldProblems, before: Measurement | null, after: Cell): FieldProblems {
  if (before === null || before.availability !== after.availability) return problems;
  const stands = (field: string) => (field === 'parts' || field === 'value') && isDeepStrictEqual(before[field], after[field]);
  return Object.fromEntries(
    Object.entries(problems).filter(([field, { code }]) => !(brokenByDefinition.has(code) && stands(field))),
  );
}

/** What a partner enters of a cell, while its report is the partner's to write. */
export const measurementHooks: Hooks<'measurements'> = {
  // Of an organisation that is not expected there is no report before its first figure: it is handed in like the others.
  // Whoever changes a definition holds the assignments of it.
  async guards(_, { organisationId, periodId, assignmentId }) {
    const definition: Guard[] = assignmentId === undefined ? [] : [['assignments', assignmentId]];
    if (organisationId === undefined || periodId === undefined) return definition;
    return [['reports', { organisationId, periodId, ...blankReport }], ...definition];
  },
  async derive(context) {
    const { before, after } = context;
    const found = await indicatorOf(context, after);
    if (found?.indicator.valueType !== 'ratio') return {};
    const left = after.value === undefined || after.value === null || after.value === before?.value;
    return left ? { value: ratioValue(after.numerator ?? null, after.denominator ?? null) } : {};
  },
  async permit(context) {
    const { system, known, before, after, verb } = context;
    const { organisationId, periodId } = after;
    if (organisationId === undefined || periodId === undefined) return;
    const period = (await known.periods()).find(({ id }) => id === periodId);
    await assertWritableIn(system, period, organisationId);
    const [report] = await system.all('reports', { where: { organisationId, periodId } });
    assertReportWritable(report);
    if (before !== null && (before.state === 'submitted' || before.state === 'approved')) throw new Problem('cellAccepted');
    // The figure approved last counts until a restated one is approved: it is stated anew, never taken away.
    if (verb === 'delete' && before !== null && (await wasApproved(context, before.id))) throw new Problem('approvedOnce');
    if (verb === 'delete' && before !== null && (await isSpokenAbout(context.system, before.id)))
      throw new Problem('spokenAbout');
  },
  async check(context) {
    const found = await indicatorOf(context, context.after);
    if (!found) return {};
    const periods = await context.known.periods();
    const problems = cellProblems({ ...found, periods, cell: context.after, stored: context.before });
    return withoutBrokenBefore(problems, context.before, context.after);
  },
};
