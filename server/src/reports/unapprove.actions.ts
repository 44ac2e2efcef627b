import type { SystemStore } from '@pilotage/db';
import { type Report, reportMachine, secondsToUndo } from '@pilotage/shared';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition, type TransitionContext } from '../http/records/transition.ts';
import { Problem } from '../http/problem.ts';
import { assertPeriodWritable } from '../periods/assertPeriodWritable.ts';
import { removeApprovedVersions } from './approvedVersions.ts';
import { findCells, transitionCells } from './reportCells.ts';

/** Throws 409 unless the actor approved the report within the last minute, by the audit trail and the clock of the server. */
async function assertJustApproved({ store, system, record }: TransitionContext<'reports'>): Promise<void> {
  const approvals = await system.all('auditEvents', { where: { resource: 'reports', recordId: record.id, action: 'approve' } });
  const last = approvals.at(-1);
  const { actor } = store;
  const isOwn = actor.role === 'system' || last?.actorId === actor.userId;
  if (last === undefined || !isOwn || secondsToUndo(last.at, store.now()) === 0) throw new Problem('undoEnded');
}

/** Removes what tells the partner of the approval, where nobody has read it and no mail has carried it. */
async function removeApprovalNotices(system: SystemStore, { id: reportId }: Report): Promise<void> {
  const where = { reportId, kind: 'approved' as const, read: false, mailedAt: null };
  for (const { id } of await system.all('notifications', { where })) await system.remove('notifications', id);
}

export const unapproveReport = transition({
  resource: 'reports',
  action: 'unapprove',
  machine: reportMachine,
  summary: 'Undo the own approval of a report within a minute; it is submitted again',
  body: versionBody,
  // What is undone must be able to be returned.
  assertAllowed: ({ system, record }) => assertPeriodWritable(system, record),
  assertState: assertJustApproved,
  async apply({ system, record }) {
    const approved = await findCells(system, record, ['approved']);
    await removeApprovedVersions(system, approved);
    await transitionCells(system, approved, { state: 'submitted', action: 'unapprove' });
    await removeApprovalNotices(system, record);
    return {};
  },
});
