import type { Store } from '@pilotage/db';
import {
  blankReport,
  type FieldCode,
  type FieldProblems,
  isFigureAccepted,
  type Measurement,
  computeRatioValue,
} from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import type { Candidate, RowLock, HookContext, ResourceHooks } from '../http/records/hooks.ts';
import { Problem } from '../http/problem.ts';
import { assertLoadedPeriodWritable } from '../periods/assertPeriodWritable.ts';
import { assertReportWritable } from '../reports/assertReportWritable.ts';
import { cellProblems } from './cellProblems.ts';

type MeasurementFields = Candidate<'measurements'>;

const findAssignedIndicator = async ({ rowCache }: HookContext, { assignmentId }: MeasurementFields) =>
  assignmentId === undefined ? null : rowCache.getAssignment(assignmentId);

const wasApproved = async ({ system }: HookContext, measurementId: number): Promise<boolean> =>
  (await system.count('approvedVersions', { measurementId })) > 0;

/** Whether a figure has comments or files. */
export async function hasCommentsOrFiles(system: Store, measurementId: number): Promise<boolean> {
  return (await system.count('comments', { measurementId })) + (await system.count('attachments', { measurementId })) > 0;
}

const definitionProblemCodes: ReadonlySet<FieldCode> = new Set(['measurements.unknownPart', 'measurements.noOption']);

/** Ignores definition problems of unchanged fields, so that a comment can be changed after the definition has changed. */
function ignoreDefinitionProblems(problems: FieldProblems, before: Measurement | null, after: MeasurementFields): FieldProblems {
  if (before === null || before.availability !== after.availability) return problems;
  const isUnchanged = (field: string) =>
    (field === 'parts' || field === 'value') && isDeepStrictEqual(before[field], after[field]);
  return Object.fromEntries(
    Object.entries(problems).filter(([field, { code }]) => !(definitionProblemCodes.has(code) && isUnchanged(field))),
  );
}

/** Figures are writable while the period is open for the organisation and its report is not submitted or approved. */
export const measurementHooks: ResourceHooks<'measurements'> = {
  // An organisation that is not expected has no report before its first figure; the lock inserts it.
  // The lock of the assignment excludes a change of the definition at the same time.
  async locks(_, { organisationId, periodId, assignmentId }) {
    const definition: RowLock[] = assignmentId === undefined ? [] : [['assignments', assignmentId]];
    if (organisationId === undefined || periodId === undefined) return definition;
    return [['reports', { organisationId, periodId, ...blankReport }], ...definition];
  },
  async computeFields(context) {
    const { before, after } = context;
    const assigned = await findAssignedIndicator(context, after);
    if (assigned?.indicator.valueType !== 'ratio') return {};
    const isValueUnset = after.value === undefined || after.value === null || after.value === before?.value;
    return isValueUnset ? { value: computeRatioValue(after.numerator ?? null, after.denominator ?? null) } : {};
  },
  async assertAllowed(context) {
    const { system, rowCache, before, after, verb } = context;
    const { organisationId, periodId } = after;
    if (organisationId === undefined || periodId === undefined) return;
    const period = (await rowCache.getPeriods()).find(({ id }) => id === periodId);
    await assertLoadedPeriodWritable(system, period, organisationId);
    const [report] = await system.all('reports', { where: { organisationId, periodId } });
    assertReportWritable(report);
    if (before !== null && isFigureAccepted(before)) throw new Problem('cellAccepted');
    // The last approved figure counts until a restated one is approved, so it cannot be deleted.
    if (verb === 'delete' && before !== null && (await wasApproved(context, before.id))) throw new Problem('approvedOnce');
    if (verb === 'delete' && before !== null && (await hasCommentsOrFiles(context.system, before.id)))
      throw new Problem('hasComments');
  },
  async validate(context) {
    const assigned = await findAssignedIndicator(context, context.after);
    if (!assigned) return {};
    const periods = await context.rowCache.getPeriods();
    const problems = cellProblems({ ...assigned, periods, cell: context.after, stored: context.before });
    return ignoreDefinitionProblems(problems, context.before, context.after);
  },
};
