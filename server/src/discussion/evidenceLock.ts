import type { Guard, HookContext } from '../http/hooks.ts';
import { measurementHooks } from '../measurements/measurements.hooks.ts';
import { reportHooks } from '../reports/reports.hooks.ts';
import type { Subject } from './subjectRow.ts';

/** The rows that decide whether evidence may change: those that decide on the subject itself. */
export async function evidenceGuards(context: HookContext, found: Subject): Promise<readonly Guard[]> {
  const { subject, row } = found;
  if (subject === 'measurements') return (await measurementHooks.guards?.(context, row)) ?? [];
  return subject === 'reports' ? [['reports', row.id]] : [];
}

/** Evidence comes and goes exactly while its figure or report could still be changed; throws the same refusals. */
export async function assertEvidenceOpen(context: HookContext, found: Subject): Promise<void> {
  const { subject } = found;
  if (subject === 'measurements') {
    await measurementHooks.permit?.({ ...context, before: found.row, after: found.row, verb: 'update' });
  } else if (subject === 'reports') {
    await reportHooks.permit?.({ ...context, before: found.row, after: found.row, verb: 'update' });
  }
}
