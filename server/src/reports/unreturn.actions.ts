import { type Report, reportMachine, resources } from '@pilotage/shared';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition, type TransitionContext } from '../http/records/transition.ts';
import { Problem } from '../http/problem.ts';
import { findCells, transitionCells } from './reportCells.ts';
import { getUndoableEvent, removeUnreadNotices } from './undoWindow.ts';

const previousReturn = resources.reports.read.pick({ lastReturn: true });

/** Throws 409 after a minute, and once the partner has begun to work: what was not submitted must not become so. */
async function assertUntouched(context: TransitionContext<'reports'>): Promise<void> {
  const { id } = await getUndoableEvent(context, 'return');
  const { organisationId, periodId } = context.record;
  const where = { organisationId, periodId, resource: ['measurements', 'reports'] };
  const events = await context.system.all('auditEvents', { where, filters: [{ field: 'id', operator: 'gt', value: id }] });
  // The events of the returned figures belong to the return itself.
  if (events.some(({ action }) => action !== 'return')) throw new Problem('undoEnded');
}

/** What the report said of an earlier return before this one. */
async function findPreviousReturn(context: TransitionContext<'reports'>): Promise<Report['lastReturn']> {
  const { before } = await getUndoableEvent(context, 'return');
  return previousReturn.safeParse(before).data?.lastReturn ?? null;
}

export const unreturnReport = transition({
  resource: 'reports',
  action: 'unreturn',
  machine: reportMachine,
  summary: 'Undo the own return of a report within a minute, before the partner has changed anything; it is submitted again',
  body: versionBody,
  assertState: assertUntouched,
  async apply(context) {
    const { system, record } = context;
    const returned = await findCells(system, record, ['returned']);
    await transitionCells(system, returned, { state: 'submitted', action: 'unreturn' });
    await removeUnreadNotices(system, record, 'returned');
    return { changes: { lastReturn: await findPreviousReturn(context) } };
  },
});
