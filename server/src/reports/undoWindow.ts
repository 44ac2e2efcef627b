import type { SystemStore } from '@pilotage/db';
import { type AuditEvent, type Notification, type Report, secondsToUndo } from '@pilotage/shared';
import type { TransitionContext } from '../http/records/transition.ts';
import { Problem } from '../http/problem.ts';

/**
 * The event of what is undone. Throws 409 unless the actor did it within the last minute, by the audit trail and the clock of the
 * server.
 */
export async function getUndoableEvent(
  { store, system, record }: TransitionContext<'reports'>,
  action: 'approve' | 'return',
): Promise<AuditEvent> {
  const [last] = await system.all('auditEvents', {
    where: { resource: 'reports', recordId: record.id, action },
    order: { field: 'id', direction: 'DESC' },
    range: { from: 0, to: 0 },
  });
  const { actor } = store;
  const isOwn = actor.role === 'system' || last?.actorId === actor.userId;
  if (last === undefined || !isOwn || secondsToUndo(last.at, store.now()) === 0) throw new Problem('undoEnded');
  return last;
}

/** Removes what tells the partner of the undone event, where nobody has read it and no mail has carried it. Older notices stay. */
export async function removeUnreadNotices(
  system: SystemStore,
  { id: reportId }: Report,
  kind: Notification['kind'],
  { at }: AuditEvent,
): Promise<void> {
  const notices = await system.all('notifications', { where: { reportId, kind, read: false, mailedAt: null } });
  for (const { id, createdAt } of notices) if (createdAt >= at) await system.remove('notifications', id);
}
