import { auditedSystemStoreOf } from '@pilotage/db';
import { type AuditEvent, type Report, reportMachine, resources, type Task } from '@pilotage/shared';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition, type TransitionContext } from '../http/records/transition.ts';
import { Problem } from '../http/problem.ts';
import { assertPeriodWritable } from '../periods/assertPeriodWritable.ts';
import { findCells, transitionCells } from './reportCells.ts';
import { getUndoableEvent, removeUnreadNotices } from './undoWindow.ts';

const previousReturn = resources.reports.read.pick({ lastReturn: true });

/**
 * Throws 409 after a minute, and once the partner has begun to work: what was not submitted must not become so. The files of its
 * other reports count, too: their events name no period.
 */
async function assertUntouched(context: TransitionContext<'reports'>): Promise<void> {
  const { id } = await getUndoableEvent(context, 'return');
  const { organisationId, periodId } = context.record;
  const filters = [{ field: 'id', operator: 'gt', value: id } as const];
  const work = [
    { organisationId, periodId, resource: ['measurements', 'reports'] },
    { organisationId, resource: 'attachments' as const },
  ];
  for (const where of work)
    if ((await context.system.all('auditEvents', { where, filters, fields: [], range: { from: 0, to: 0 } })).length > 0)
      throw new Problem('undoEnded');
  // Somebody has taken the task of the return, or begun it.
  if ((await findTasksOfReturn(context)).some(({ version }) => version > 1)) throw new Problem('undoEnded');
}

/** What the report said of an earlier return before this one. */
const lastReturnBefore = ({ before }: AuditEvent): Report['lastReturn'] =>
  previousReturn.safeParse(before).data?.lastReturn ?? null;

/** The tasks that the return gave. */
async function findTasksOfReturn({ system, record }: TransitionContext<'reports'>): Promise<Task[]> {
  const returnedAt = record.lastReturn?.at ?? '';
  const tasks = await system.all('tasks', { where: { reportId: record.id } });
  return tasks.filter(({ createdAt }) => createdAt >= returnedAt);
}

/** Removes the task that the return gave, with the notices of it that nobody has read. */
async function removeTaskOfReturn(context: TransitionContext<'reports'>): Promise<void> {
  const { system, store } = context;
  for (const { id } of await findTasksOfReturn(context)) {
    const notices = await system.all('notifications', { where: { about: 'tasks', aboutId: id, read: false, mailedAt: null } });
    for (const notice of notices) await system.remove('notifications', notice.id);
    await auditedSystemStoreOf(store).remove('tasks', id);
  }
}

export const unreturnReport = transition({
  resource: 'reports',
  action: 'unreturn',
  machine: reportMachine,
  summary: 'Undo the own return of a report within a minute, before the partner has changed anything; it is submitted again',
  body: versionBody,
  // In a closed period nothing becomes submitted again.
  assertAllowed: ({ system, record }) => assertPeriodWritable(system, record),
  assertState: assertUntouched,
  async apply(context) {
    const { system, record } = context;
    const returned = await findCells(system, record, ['returned']);
    await transitionCells(system, returned, { state: 'submitted', action: 'unreturn' });
    const event = await getUndoableEvent(context, 'return');
    await removeTaskOfReturn(context);
    await removeUnreadNotices(system, record, 'returned', event);
    return { changes: { lastReturn: lastReturnBefore(event) } };
  },
});
