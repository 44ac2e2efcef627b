import type { RowLock, HookContext } from '../../http/records/hooks.ts';
import { openWorkPlanStates } from '@pilotage/shared';
import { Problem } from '../../http/problem.ts';
import { measurementHooks } from '../../measurements/measurements.hooks.ts';
import { reportHooks } from '../../reports/reports.hooks.ts';
import type { AttachableSubject } from '../findSubject.ts';

/** The locks for a change of evidence: the same as for a change of its subject. */
export async function listEvidenceLocks(context: HookContext, discussed: AttachableSubject): Promise<readonly RowLock[]> {
  const { subject, row } = discussed;
  if (subject === 'measurements') return (await measurementHooks.locks?.(context, row)) ?? [];
  if (subject === 'workPlanItems') return [['workPlanItems', row.id]];
  return subject === 'reports' ? [['reports', row.id]] : [];
}

/** Evidence is writable exactly while its figure, report or item of the work plan is. Throws the same problems as a change of the subject. */
export async function assertEvidenceWritable(context: HookContext, discussed: AttachableSubject): Promise<void> {
  const { subject } = discussed;
  if (subject === 'measurements') {
    await measurementHooks.assertAllowed?.({ ...context, before: discussed.row, after: discussed.row, verb: 'update' });
  } else if (subject === 'reports') {
    await reportHooks.assertAllowed?.({ ...context, before: discussed.row, after: discussed.row, verb: 'update' });
  } else if (subject === 'workPlanItems') {
    const { state } = discussed.row;
    if (!openWorkPlanStates.some((each) => each === state)) throw new Problem('planItemSubmitted');
  }
}
