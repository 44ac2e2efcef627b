import type { RowLock, HookContext } from '../../http/hooks.ts';
import { measurementHooks } from '../../measurements/measurements.hooks.ts';
import { reportHooks } from '../../reports/reports.hooks.ts';
import type { DiscussionSubject } from '../findSubject.ts';

/** The rows that decide whether evidence may change: those that decide on the subject itself. */
export async function listEvidenceLocks(context: HookContext, found: DiscussionSubject): Promise<readonly RowLock[]> {
  const { subject, row } = found;
  if (subject === 'measurements') return (await measurementHooks.locks?.(context, row)) ?? [];
  return subject === 'reports' ? [['reports', row.id]] : [];
}

/** Evidence comes and goes exactly while its figure or report could still be changed; throws the same refusals. */
export async function assertEvidenceWritable(context: HookContext, found: DiscussionSubject): Promise<void> {
  const { subject } = found;
  if (subject === 'measurements') {
    await measurementHooks.assertAllowed?.({ ...context, before: found.row, after: found.row, verb: 'update' });
  } else if (subject === 'reports') {
    await reportHooks.assertAllowed?.({ ...context, before: found.row, after: found.row, verb: 'update' });
  }
}
